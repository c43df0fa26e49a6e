package dev.attune.assessment.plateau;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.practice.PracticeReason;
import dev.attune.core.reason.Reason;
import dev.attune.core.reason.ReasonCode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What is said of closeness is said as people would say it")
class PlateauWordsTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  static Stream<String> texts() {
    return Stream.concat(
        Stream.<ReasonCode[]>of(
                PlateauReason.values(), BondPlateauReason.values(), PracticeReason.values())
            .flatMap(Stream::of)
            .map(ReasonCode::template),
        Stream.of(PlateauDetector.NOTE));
  }

  @ParameterizedTest
  @MethodSource("texts")
  @DisplayName(
      "S-13, S-16, S-17: no number or address to turn to, nobody typed, nothing predicted, nobody to blame")
  void text_typesAndBlamesNobody(String text) {
    assertThat(text)
        .doesNotContainPattern("\\d{3,}|https?:|www\\.|@")
        .doesNotContainPattern(
            "(?i)disorder|toxic|narciss|anxious|avoidant|dysfunction|at risk|patholog|symptom|compatib"
                + "|break.?up|divorce|healthy|husband|wife|score|normal\\b|fault|should|must|lazy|warning")
        .matches("[A-Z{].*[.]");
  }

  @Test
  void texts_ofAPlateau_readAsASentenceEach() {
    // growth by a point in 15 days, which is 2 a month, then level from day 60, 6 March; bends are
    // looked for on Thursdays, 12 March
    // is the next but one, and 73 days before the last day, 24 May
    assertThat(texts(140, day -> day < 60 ? 2 + day / 15 : 6))
        .containsExactly(
            "Closeness has stayed level: it moves by 0.0 points a month, give or take 0.1; only 1.0 or more would matter.",
            "Over this whole stretch it changed by 0.0 points.",
            "There is room to grow, about 2.0 points: a signal to bring in something new, not a failure.",
            "It has been level for about 10 weeks, since 12 March 2026, give or take 4 days. Before that it was growing by 2.0 points a month.");
  }

  @Test
  @DisplayName("A fall is told by its size, without a minus that would turn it round")
  void texts_ofAFall_haveNoMinus() {
    assertThat(texts(112, day -> 8 - day / 20).get(0))
        .startsWith("Closeness has been getting less by 1.")
        .doesNotContain("-");
  }

  @Test
  @DisplayName(
      "Days are told with the names of their months, states without their codes, figures as they are")
  void texts_ofSilence_nameDayAndState() {
    SortedMap<LocalDate, Integer> days = days(112, day -> 6);
    PlateauDetector detector = PlateauDetector.withDefaults();
    Reason last = detector
        .assess(detector.replay(days), START.plusDays(111 + 22))
        .reasons()
        .get(1);

    assertThat(last.text())
        .isEqualTo(
            "When it could last be told, on 26 April 2026, it was level, with room to grow.");
    assertThat(last.figures()).containsEntry("day", "2026-04-26").containsEntry("state", "plateau");
  }

  private static List<String> texts(int days, IntUnaryOperator closeness) {
    PlateauDetector detector = PlateauDetector.withDefaults();
    return detector
        .assess(detector.replay(days(days, closeness)), START.plusDays(days - 1L))
        .reasons()
        .stream()
        .map(Reason::text)
        .toList();
  }

  private static SortedMap<LocalDate, Integer> days(int days, IntUnaryOperator closeness) {
    SortedMap<LocalDate, Integer> all = new TreeMap<>();
    for (int day = 0; day < days; day++) {
      all.put(START.plusDays(day), closeness.applyAsInt(day));
    }
    return all;
  }
}
