package dev.attune.core.checkin;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.journal.Code;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of feelings has room for every kind of day")
class FeelingTest {
  @Test
  void values_areFortyOrMore_onTheGrid_withWordsOfTheirOwn() {
    assertThat(Feeling.values()).hasSizeGreaterThanOrEqualTo(40).allSatisfy(feeling -> {
      assertThat(feeling.valence()).isBetween(-2, 2);
      assertThat(feeling.arousal()).isBetween(-2, 2);
    });
    assertThat(Arrays.stream(Feeling.values()).map(Feeling::word)).doesNotHaveDuplicates();
  }

  @Test
  void values_holdTenOrMoreInEachQuadrant_andFeelingsBetweenThem() {
    // by hand: 1 and -1 for the sign of valence and arousal, none of them 0
    assertThat(Arrays.stream(Feeling.values())
            .filter(feeling -> feeling.valence() != 0 && feeling.arousal() != 0)
            .collect(groupingBy(
                feeling ->
                    Integer.signum(feeling.valence()) + " " + Integer.signum(feeling.arousal()),
                counting())))
        .hasSize(4)
        .allSatisfy((quadrant, size) -> assertThat(size).isGreaterThanOrEqualTo(10));
    assertThat(Arrays.stream(Feeling.values()).filter(feeling -> feeling.valence() == 0))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void of_wordOfAnEntry_isTheFeeling_andOfAnotherListNone() {
    assertThat(Feeling.of(Feeling.AT_EASE.asWord())).contains(Feeling.AT_EASE);
    assertThat(Feeling.of(Code.of("keyifli"))).isEmpty();
    assertThat(Feeling.AT_EASE.word()).isEqualTo("at ease");
  }

  @Test
  @DisplayName("S-16: no word and no question types anybody")
  void texts_holdNoTypingWords() {
    assertThat(Stream.concat(
            Arrays.stream(Feeling.values()).map(Feeling::word),
            Arrays.stream(CheckInStep.values())
                .flatMap(step -> Stream.of(step.prompt(), step.promptAlone()))))
        .noneMatch(text -> text.matches(
            "(?is).*(disorder|toxic|narciss|anxious|avoidant|dysfunction|at risk|symptom).*"));
  }

  @Test
  @DisplayName("S-36: what is asked of one person alone speaks to nobody else and about no child")
  void promptAlone_speaksOfNobodyElse() {
    assertThat(Arrays.stream(CheckInStep.values()).map(CheckInStep::promptAlone))
        .noneMatch(text ->
            text.matches("(?is).*\\b(child|each other|together|everybody|they|their)\\b.*"));
  }
}
