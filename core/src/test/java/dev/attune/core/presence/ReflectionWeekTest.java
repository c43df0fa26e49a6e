package dev.attune.core.presence;

import static dev.attune.core.presence.Impression.MIXED;
import static dev.attune.core.presence.Impression.NOT_SUITING;
import static dev.attune.core.presence.Impression.NO_ROOM;
import static dev.attune.core.presence.Impression.WELCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.error.InvalidValueException;
import dev.attune.core.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Weekly reflections are summarized week by week, each week for itself")
class ReflectionWeekTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  static Stream<Arguments> weeks() {
    return Stream.of(
        Arguments.of(Set.of(WELCOME), PresenceReason.GOOD_AS_IT_IS),
        Arguments.of(Set.of(MIXED), PresenceReason.SOME_OF_EACH),
        Arguments.of(Set.of(NOT_SUITING), PresenceReason.COULD_BE_CHANGED),
        Arguments.of(Set.of(NO_ROOM), PresenceReason.NO_ROOM_THIS_WEEK),
        Arguments.of(Set.of(WELCOME, NOT_SUITING), PresenceReason.SOME_OF_EACH));
  }

  @ParameterizedTest
  @MethodSource("weeks")
  void summarize_impressionsOfAWeek_giveTheirReason(
      Set<Impression> impressions, PresenceReason reason) {
    List<WeeklyReflection> reflections = impressions.stream()
        .map(impression -> WeeklyReflection.of(MONDAY, impression))
        .toList();

    assertThat(ReflectionWeek.summarize(reflections)).singleElement().satisfies(week -> {
      assertThat(week.impressions()).isEqualTo(impressions);
      assertThat(week.reasons()).containsExactly(Reason.of(reason));
    });
  }

  @Test
  void summarize_sundayAndMonday_areOfTwoWeeks() {
    assertThat(ReflectionWeek.summarize(List.of(
            WeeklyReflection.of(MONDAY.plusDays(7), WELCOME),
            WeeklyReflection.of(MONDAY.plusDays(6), WELCOME),
            WeeklyReflection.of(MONDAY, WELCOME))))
        .extracting(ReflectionWeek::beginsOn)
        .containsExactly(MONDAY, MONDAY.plusDays(7));
  }

  @Test
  void summarize_nothing_isNothing() {
    assertThat(ReflectionWeek.summarize(List.of())).isEmpty();
  }

  @Test
  @DisplayName("S-22: a week without a reflection is not in the list, and changes no other week")
  void summarize_weekWithoutReflection_isPassedOver() {
    WeeklyReflection first = WeeklyReflection.of(MONDAY, WELCOME);
    WeeklyReflection fifth = WeeklyReflection.of(MONDAY.plusWeeks(4), MIXED);

    List<ReflectionWeek> both = new ArrayList<>(ReflectionWeek.summarize(List.of(first)));
    both.addAll(ReflectionWeek.summarize(List.of(fifth)));

    assertThat(ReflectionWeek.summarize(List.of(first, fifth))).isEqualTo(both).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Impression.class)
  @DisplayName("S-23: how many weeks in a row felt alike makes no difference to any of them")
  void summarize_weeksAlike_growIntoNoStreak(Impression impression) {
    List<WeeklyReflection> reflections = MONDAY
        .datesUntil(MONDAY.plusWeeks(10))
        .filter(date -> date.getDayOfWeek() == MONDAY.getDayOfWeek())
        .map(date -> WeeklyReflection.of(date, impression))
        .toList();

    assertThat(ReflectionWeek.summarize(reflections))
        .hasSize(10)
        .extracting(ReflectionWeek::reasons)
        .containsOnly(ReflectionWeek.summarize(reflections.subList(0, 1)).get(0).reasons());
  }

  @Test
  @DisplayName("S-23: who said it, how many did, and in which order leaves no trace")
  void summarize_sameImpressionsFromOthersOrOftener_isTheSame() {
    List<WeeklyReflection> once = List.of(
        WeeklyReflection.of(MONDAY, WELCOME), WeeklyReflection.of(MONDAY.plusDays(2), NO_ROOM));
    List<WeeklyReflection> oftener = new ArrayList<>(once);
    oftener.add(WeeklyReflection.of(MONDAY.plusDays(3), NO_ROOM));
    Collections.reverse(oftener);

    assertThat(ReflectionWeek.summarize(oftener)).isEqualTo(ReflectionWeek.summarize(once));
  }

  @ParameterizedTest
  @EnumSource(PresenceReason.class)
  @DisplayName("S-22, S-23: no sentence counts, owes, ranks or blames")
  void template_anyReason_countsAndBlamesNothing(PresenceReason reason) {
    assertThat(reason.template())
        .doesNotContainPattern(
            "(?i)\\d|streak|row|fail|miss|should|must|better|worse|fault|every|again");
  }

  @Test
  void builder_weekNotBeginningOnMonday_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> week().beginsOn(MONDAY.plusDays(1)).build())
        .withMessage("beginsOn: expected a Monday, found another day");
  }

  @Test
  void builder_weekWithoutImpression_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> week().impressions(Set.of()).build())
        .withMessage("impressions: expected at least one, found none");
  }

  @Test
  void builder_weekWithoutReason_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> week().reasons(List.of()).build())
        .withMessage("reasons: expected at least one, found none");
  }

  private static ReflectionWeek.Builder week() {
    return ReflectionWeek.builder()
        .beginsOn(MONDAY)
        .addImpression(WELCOME)
        .addReason(Reason.of(PresenceReason.GOOD_AS_IT_IS));
  }
}
