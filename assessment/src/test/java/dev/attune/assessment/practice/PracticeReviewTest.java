package dev.attune.assessment.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.progress.PracticeTrace;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Expected figures are worked out by hand from the formulas of the Javadoc; day 0 is the last one that is looked at. */
@DisplayName("How people practise is compared with how they did")
class PracticeReviewTest {
  private static final PracticeReview REVIEW = PracticeReview.withDefaults();
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final PersonId A = PersonId.of("a");
  private static final PersonId B = PersonId.of("b");

  @Test
  @DisplayName("Half the days after nearly all of them is less participation")
  void participation_halfAsMuch_isFalling() {
    List<PracticeTrace> traces = new ArrayList<>(days(A, 84, day -> day >= 28 || day % 2 == 0));
    traces.addAll(days(B, 84, day -> day >= 28 || day % 2 == 0));
    ParticipationTrend trend = trends(traces).participation();

    assertThat(trend.taken()).isEqualTo(28);
    assertThat(trend.possible()).isEqualTo(56);
    assertThat(trend.takenBefore()).isEqualTo(112);
    assertThat(trend.possibleBefore()).isEqualTo(112);
    // p1 = 29/58 = .5, p0 = 113/114 = .99123; (.99123 - .5 - .1) / sqrt(.25/59 + .0086950/115) =
    // .39123 / .065674
    assertThat(trend.z().orElseThrow()).isCloseTo(5.957, within(5e-4));
    assertThat(trend.falling()).isEqualTo(Found.YES);
    assertThat(trend.reason().text())
        .startsWith("You found time on 50 % of days lately, before that on 100 %.");
  }

  @Test
  void participation_asOften_isNotFalling() {
    ParticipationTrend trend = trends(days(A, 84, day -> day % 3 == 0)).participation();

    assertThat(trend.falling()).isEqualTo(Found.NO);
    assertThat(trend.reason().code()).isEqualTo("PARTICIPATION_STEADY");
  }

  @Test
  @DisplayName("With 27 days before the last four weeks nothing is said, with 28 it is")
  void participation_fewerThan28EarlierDays_isUnknown() {
    ParticipationTrend tooFew = trends(days(A, 28 + 27, day -> day >= 28)).participation();
    ParticipationTrend enough = trends(days(A, 28 + 28, day -> day >= 28)).participation();

    assertThat(tooFew.falling()).isEqualTo(Found.UNKNOWN);
    assertThat(tooFew.z()).isEmpty();
    assertThat(tooFew.reason().text())
        .isEqualTo("Days to compare the last weeks with: 27. It takes 28 or more.");
    assertThat(enough.falling()).isEqualTo(Found.YES);
    assertThat(enough.possibleBefore()).isEqualTo(28);
  }

  @Test
  @DisplayName("Lift that went from about 2 to about 0 is shrinking")
  void lift_muchLess_isShrinking() {
    LiftTrend trend = trends(lifts(10, day -> day % 2), 10, day -> 1 + day % 3).lift();

    assertThat(trend.count()).isEqualTo(10);
    assertThat(trend.mean()).hasValue(0.5);
    assertThat(trend.countBefore()).isEqualTo(10);
    // days 30 to 39 give 1, 2, 3, 1, 2, 3, 1, 2, 3, 1: sum 19, squares 43; s0 squared = (43 -
    // 36.1)/9 = .76667
    assertThat(trend.meanBefore()).hasValue(1.9);
    // days 0 to 9 give 0, 1, ...: s1 squared = (5 - 2.5)/9 = .27778; z = 1.4 / sqrt(.027778 +
    // .076667)
    assertThat(trend.z().orElseThrow()).isCloseTo(4.332, within(5e-4));
    assertThat(trend.shrinking()).isEqualTo(Found.YES);
    assertThat(trend.reason().figures())
        .containsEntry("lift", "0.5")
        .containsEntry("before", "1.9");
  }

  @Test
  @DisplayName("Half a point less counts, less than that does not, however sure it is")
  void lift_halfAPointLess_isTheLeastThatCounts() {
    assertThat(trends(lifts(8, day -> 1), 8, day -> 1 + day % 2).lift().shrinking())
        .isEqualTo(Found.YES);
    assertThat(trends(lifts(20, day -> 1), 20, day -> day == 41 ? 1 : 1 + day % 2)
            .lift()
            .shrinking())
        .isEqualTo(Found.NO);
  }

  @Test
  @DisplayName("Where no lift differs from another of its time, any half point is beyond chance")
  void lift_withoutSpread_isJudgedByItsSize() {
    LiftTrend less = trends(lifts(8, day -> 1), 8, day -> 2).lift();

    assertThat(less.shrinking()).isEqualTo(Found.YES);
    assertThat(less.z()).isEmpty();
    assertThat(trends(lifts(8, day -> 2), 8, day -> 2).lift().shrinking()).isEqualTo(Found.NO);
    assertThat(trends(lifts(8, day -> 3), 8, day -> 2).lift().shrinking()).isEqualTo(Found.NO);
  }

  @Test
  @DisplayName("Seven lifts on one side are too few")
  void lift_sevenOnOneSide_isUnknown() {
    assertThat(trends(lifts(7, day -> 0), 20, day -> 5).lift().shrinking())
        .isEqualTo(Found.UNKNOWN);
    LiftTrend before = trends(lifts(20, day -> 0), 7, day -> 5).lift();
    assertThat(before.shrinking()).isEqualTo(Found.UNKNOWN);
    assertThat(before.reason().text())
        .isEqualTo("Ratings from before and after: 20 lately and 7 earlier. It takes 8 of each.");
    assertThat(trends(List.of(), 0, day -> 0).lift().mean()).isEmpty();
  }

  @Test
  @DisplayName("One ritual on six of eight days is much the same, as if there were 1.9 of them")
  void variety_mostlyOneRitual_isRepeating() {
    RitualVariety variety = variety(8, day -> day < 6 ? "tea" : "walk-" + day);

    // 6 * 5 / (8 * 7) = .53571; its inverse 1.8667
    assertThat(variety.sameness().orElseThrow()).isCloseTo(0.53571, within(5e-6));
    assertThat(variety.effectiveRituals().orElseThrow()).isCloseTo(1.8667, within(5e-5));
    assertThat(variety.repeating()).isEqualTo(Found.YES);
    assertThat(variety.reason().text())
        .isEqualTo("The last 8 times were much the same. Something new may do you good.");
  }

  @Test
  void variety_twoInTurn_isNotRepeating() {
    RitualVariety variety = variety(28, day -> day % 2 == 0 ? "tea" : "walk");

    // 2 * 14 * 13 / (28 * 27) = .48148
    assertThat(variety.sameness().orElseThrow()).isCloseTo(0.48148, within(5e-6));
    assertThat(variety.repeating()).isEqualTo(Found.NO);
    assertThat(variety.reason().code()).isEqualTo("VARIED");
  }

  @Test
  void variety_allDifferent_hasNoEffectiveNumber() {
    RitualVariety variety = variety(8, day -> "ritual-" + day);

    assertThat(variety.sameness()).hasValue(0);
    assertThat(variety.effectiveRituals()).isEmpty();
    assertThat(variety.repeating()).isEqualTo(Found.NO);
    assertThat(variety(1, day -> "tea").sameness()).isEmpty();
  }

  @Test
  @DisplayName("Seven sessions are too few, and two people at one ritual are one session")
  void variety_sevenSessions_isUnknown() {
    List<PracticeTrace> traces = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      traces.add(trace(A, day, "tea"));
      traces.add(trace(B, day, "tea"));
    }
    RitualVariety variety = REVIEW.review(traces, List.of(), 2, TODAY).variety();

    assertThat(variety.sessions()).isEqualTo(7);
    assertThat(variety.repeating()).isEqualTo(Found.UNKNOWN);
    assertThat(variety.muchNovelty()).isEqualTo(Found.UNKNOWN);
    assertThat(variety.reason().text())
        .isEqualTo(
            "Times in the last weeks: 7. It takes 8 or more to tell whether they are much the same.");
  }

  @Test
  @DisplayName(
      "Four sessions that are new in four weeks are much novelty, once 56 days before are known")
  void variety_oneNewAWeek_isMuchNovelty() {
    IntFunction<String> usual =
        day -> day % 7 == 3 && day < 28 ? "new-" + day : "ritual-" + day % 3;

    RitualVariety known = variety(84, usual);
    RitualVariety unknown = variety(83, usual);
    assertThat(known.freshSessions()).hasValue(4);
    assertThat(known.muchNovelty()).isEqualTo(Found.YES);
    assertThat(known.daysSinceFresh()).hasValue(3);
    assertThat(known.reason().code()).isEqualTo("HIGH_NOVELTY");
    assertThat(unknown.freshSessions()).isEmpty();
    assertThat(unknown.muchNovelty()).isEqualTo(Found.UNKNOWN);
  }

  @Test
  @DisplayName("Something new a week beside much of the same is no novelty")
  void variety_newAmongMuchOfTheSame_isRepeating() {
    RitualVariety variety = variety(84, day -> day % 7 == 3 && day < 28 ? "new-" + day : "tea");

    assertThat(variety.repeating()).isEqualTo(Found.YES);
    assertThat(variety.muchNovelty()).isEqualTo(Found.NO);
  }

  @Test
  @DisplayName("What was last done 57 days ago is new again, 56 days ago it is not")
  void variety_after56Days_isNewAgain() {
    assertThat(sinceTea(57).daysSinceFresh()).hasValue(0);
    assertThat(sinceTea(56).daysSinceFresh()).hasValue(56);
    assertThat(REVIEW.review(List.of(), List.of(), 1, TODAY).variety().daysSinceFresh())
        .isEmpty();
  }

  private static RitualVariety sinceTea(int days) {
    return REVIEW
        .review(List.of(trace(A, 0, "tea"), trace(A, days, "tea")), List.of(), 1, TODAY)
        .variety();
  }

  @Test
  void reasons_areOfAllThree_inTheirOrder() {
    assertThat(trends(days(A, 84, day -> true)).reasons())
        .extracting(Reason::code)
        .containsExactly("PARTICIPATION_STEADY", "TOO_FEW_LIFTS", "REPEATING");
  }

  @Test
  void review_moreOrFewerPeopleThanThereAre_isRefused() {
    List<PracticeTrace> two = List.of(trace(A, 1, "tea"), trace(B, 1, "tea"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> REVIEW.review(two, List.of(), 1, TODAY))
        .withMessage("people: expected 2 or more, found 1");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> REVIEW.review(List.of(), List.of(), 0, TODAY))
        .withMessage("people: expected 1 or more, found 0");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new DayLift(TODAY, 11))
        .withMessage("points: expected points from -10 to 10, found others");
  }

  @Test
  void settings_thatMakeNoSense_areRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PracticeSettings.builder().leastEarlierDays(57).build())
        .withMessage("leastEarlierDays: expected a whole number from 1 to 56, found 57");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PracticeSettings.builder().z(Double.NaN).build());
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PracticeSettings.builder().repetition(1.5).build());
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PracticeSettings.builder().liftMargin(0).build());
  }

  private static PracticeTrends trends(List<PracticeTrace> traces) {
    int people = (int) traces.stream().map(PracticeTrace::person).distinct().count();
    return REVIEW.review(traces, List.of(), people, TODAY);
  }

  /** Recent lifts beside a number of earlier ones, from day 30 on. */
  private static PracticeTrends trends(
      List<DayLift> recent, int earlier, IntFunction<Integer> points) {
    List<DayLift> lifts = new ArrayList<>(recent);
    for (int day = 30; day < 30 + earlier; day++) {
      lifts.add(new DayLift(TODAY.minusDays(day), points.apply(day)));
    }
    return REVIEW.review(List.of(), lifts, 2, TODAY);
  }

  private static List<DayLift> lifts(int days, IntFunction<Integer> points) {
    return IntStream.range(0, days)
        .mapToObj(day -> new DayLift(TODAY.minusDays(day), points.apply(day)))
        .toList();
  }

  private static RitualVariety variety(int days, IntFunction<String> ritual) {
    List<PracticeTrace> traces = IntStream.range(0, days)
        .mapToObj(day -> trace(A, day, ritual.apply(day)))
        .toList();
    return REVIEW.review(traces, List.of(), 1, TODAY).variety();
  }

  private static List<PracticeTrace> days(PersonId person, int days, IntPredicate taken) {
    return IntStream.range(0, days)
        .filter(day -> taken.test(day) || day == days - 1)
        .mapToObj(day -> trace(person, day, "tea"))
        .toList();
  }

  private static PracticeTrace trace(PersonId person, int daysAgo, String ritual) {
    return new PracticeTrace(person, RitualId.of(ritual), TODAY.minusDays(daysAgo));
  }
}
