package dev.attune.core.progress;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.progress.Month.COUPLE;
import static dev.attune.core.progress.Month.START;
import static dev.attune.core.progress.Month.begun;
import static dev.attune.core.progress.Month.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Outcome;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.Visibility;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.TableCatalog;
import dev.attune.core.selection.Practice;
import dev.attune.core.selection.RitualSelector;
import dev.attune.core.selection.SelectionRequest;
import dev.attune.core.selection.Suggestion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
    "What was practised, and how it went, is told to a selection as far as its reader may see it")
class PracticeHistoryTest {
  private static final PracticeHistory HISTORY = PracticeHistory.using(TableCatalog.rituals());

  private static SelectionRequest request(int day) {
    return SelectionRequest.builder()
        .bond(COUPLE)
        .on(START.plusDays(day - 1L))
        .minutes(20)
        .build();
  }

  private static List<Practice> practised(Month month, PersonId reader, int day) {
    return HISTORY.addTo(request(day), month.seenBy(reader), noon(day)).practised();
  }

  private static Practice practice(String ritual, int day, Double... lifts) {
    LocalDate last = START.plusDays(day - 1L);
    return new Practice(RitualId.of(ritual), last, List.of(lifts));
  }

  @Test
  void addTo_severalTraces_takesTheLastDayOfEach() {
    Month month = begun()
        .on(2)
        .did("small-thanks")
        .on(5)
        .did("small-thanks")
        .on(3)
        .of(SECOND)
        .rated("s-1", "small-surprise", RatingMoment.AFTER, 7)
        .on(11)
        .says("d08-five-minute-check-in", Outcome.PARTLY)
        .says("d10-five-minute-check-in", Outcome.MISSED)
        .says("d01-take-stock", Outcome.DONE);

    // by hand: a missed check-in is none, the report is on day 8 and not of it, and a task is no
    // ritual
    assertThat(practised(month, FIRST, 20))
        .containsExactly(
            practice("five-minute-check-in", 8),
            practice("small-surprise", 3),
            practice("small-thanks", 5));
  }

  @Test
  @DisplayName("A plan is told the same as a selection")
  void addTo_planRequest_holdsWhatASelectionDoes() {
    Month month = begun().on(2).did("small-thanks").rated("s-1", "small-thanks", 4, 6);
    PlanRequest request = PlanRequest.builder()
        .bond(COUPLE)
        .startsOn(START.plusDays(9))
        .minutesPerDay(20)
        .build();
    SelectionRequest selection = HISTORY.addTo(request(10), month.seenBy(FIRST), noon(10));
    PlanRequest plan = HISTORY.addTo(request, month.seenBy(FIRST), noon(10));

    assertThat(plan.practised()).isEqualTo(selection.practised()).isNotEmpty();
    assertThat(plan.deepestRatedWell()).isEqualTo(selection.deepestRatedWell());
    assertThat(plan.startsOn()).isEqualTo(request.startsOn());
  }

  @Test
  @DisplayName("Everyone who took part leaves a trace, once, on the bond's day")
  void among_sittings_areOneTraceAPersonAndDay() {
    Month month = begun()
        .on(2)
        .did("small-thanks")
        .did("small-thanks")
        .on(3)
        .of(SECOND)
        .rated("s-1", "small-surprise", RatingMoment.AFTER, 7)
        .rated("s-1", "small-surprise", RatingMoment.BEFORE, 7)
        .rated("s-2", "unplugged-dinner", RatingMoment.BEFORE, 7);

    assertThat(PracticeTrace.among(month.seenBy(SECOND), COUPLE, noon(3)))
        .as("a sitting that only began leaves none")
        .noneMatch(trace -> trace.ritual().value().equals("unplugged-dinner"))
        .contains(new PracticeTrace(FIRST, RitualId.of("small-thanks"), START.plusDays(1)))
        .doesNotHaveDuplicates()
        .endsWith(new PracticeTrace(SECOND, RitualId.of("small-surprise"), START.plusDays(2)));
    assertThat(PracticeTrace.among(month.seenBy(SECOND), COUPLE, noon(2)))
        .noneMatch(trace -> trace.on().isAfter(START.plusDays(1)));
  }

  @Test
  void addTo_reportAheadOfItsDay_isNoPracticeYet() {
    Month month = begun().on(2).says("d08-five-minute-check-in", Outcome.DONE);

    assertThat(practised(month, FIRST, 7)).isEmpty();
    assertThat(practised(month, FIRST, 8)).containsExactly(practice("five-minute-check-in", 8));
  }

  @Test
  void addTo_ratings_areTheLiftsOf56Days() {
    Month month = begun()
        .on(1)
        .rated("s-1", "small-thanks", 4, 6)
        .on(2)
        .rated("s-2", "small-thanks", 5, 4)
        .of(SECOND)
        .rated("s-2", "small-thanks", 5, 8);

    // by hand: day 57 is 56 days after day 1, which is one too many
    assertThat(practised(month, FIRST, 56))
        .containsExactly(practice("small-thanks", 2, 2.0, -1.0, 3.0));
    assertThat(practised(month, FIRST, 57)).containsExactly(practice("small-thanks", 2, -1.0, 3.0));
  }

  @Test
  @DisplayName("S-25: what the other rated for themself is in no selection for the reader")
  void addTo_ratingsOfTheOther_countWhereGiven() {
    Month month = begun()
        .on(2)
        .rated("s-1", "small-thanks", 4, 6)
        .of(SECOND)
        .as(Visibility.PRIVATE)
        .rated("s-1", "small-thanks", 5, 9);

    assertThat(practised(month, FIRST, 3)).containsExactly(practice("small-thanks", 2, 2.0));
    assertThat(practised(month, SECOND, 3)).containsExactly(practice("small-thanks", 2, 2.0, 4.0));
  }

  @Test
  void addTo_twoDeepSessionsRatedWell_raisesTheDepth() {
    Month month = begun();
    for (int day = 2; day <= 9; day += 7) {
      month
          .on(day)
          .of(FIRST)
          .rated("s-" + day, "bedtime-hope-or-worry", 5, 6)
          .of(SECOND)
          .rated("s-" + day, "bedtime-hope-or-worry", 6, 6);
    }

    assertThat(depth(month, 8)).isEqualTo(Depth.LIGHT);
    assertThat(depth(month, 9)).isEqualTo(Depth.PERSONAL);
  }

  @Test
  void addTo_laterThanTheInstant_isLeftAside() {
    Month month = begun().on(4).did("small-thanks").rated("s-1", "small-thanks", 4, 6);

    assertThat(practised(month, FIRST, 3)).isEmpty();
  }

  @Test
  void addTo_everythingElse_staysAsItWas() {
    SelectionRequest request = request(3);

    assertThat(HISTORY.addTo(request, begun().seenBy(FIRST), noon(3))).isEqualTo(request);
  }

  @Test
  void addTo_requestForADayBefore_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> HISTORY.addTo(request(2), begun().seenBy(FIRST), noon(3)))
        .withMessage("on: expected a day not before 2026-12-03, found 2026-12-02");
  }

  @Test
  void rank_whatWasDoneToday_yieldsToWhatWasNot() {
    Month month = begun().on(3).did("celebrate-micro-wins");

    // by hand: all else equal, done within its cadence is 0.2 and never done 0.8, so the next by id
    // comes first
    assertThat(RitualSelector.using(TableCatalog.rituals())
            .rank(HISTORY.addTo(request(3), month.seenBy(FIRST), noon(3)))
            .best()
            .map(Suggestion::ritual))
        .contains(RitualId.of("morning-compliment"));
  }

  private static Depth depth(Month month, int day) {
    return HISTORY.addTo(request(day), month.seenBy(FIRST), noon(day)).deepestRatedWell();
  }
}
