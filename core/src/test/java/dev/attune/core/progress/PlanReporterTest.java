package dev.attune.core.progress;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.plan.ActivityState.DONE;
import static dev.attune.core.plan.ActivityState.EXCUSED;
import static dev.attune.core.plan.ActivityState.MISSED;
import static dev.attune.core.plan.ActivityState.PARTLY;
import static dev.attune.core.plan.ActivityState.UNKNOWN;
import static dev.attune.core.progress.Month.COUPLE;
import static dev.attune.core.progress.Month.PLAN;
import static dev.attune.core.progress.Month.REQUEST;
import static dev.attune.core.progress.Month.START;
import static dev.attune.core.progress.Month.begun;
import static dev.attune.core.progress.Month.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Outcome;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.View;
import dev.attune.core.journal.Visibility;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanProgress;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.core.ritual.TableCatalog;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Progress is what people said and recorded of a plan, as far as the reader may see it")
class PlanReporterTest {
  private static final String CHECK_IN = "d08-five-minute-check-in";
  private static final PlanReporter REPORTER = PlanReporter.using(TableCatalog.rituals());

  private static PlanProgress progress(View view, int day) {
    return REPORTER.progress(PLAN, view, COUPLE, noon(day));
  }

  private static PlanProgress progress(Month month, PersonId reader) {
    return progress(month.seenBy(reader), 30);
  }

  @Test
  @DisplayName("S-22: done, partly, excused, missed and unknown are five different things")
  void progress_oneReportEach_keepsThemApart() {
    Month month = begun()
        .says("d01-take-stock", Outcome.DONE)
        .says("d02-small-thanks", Outcome.PARTLY)
        .says("d03-small-thanks", Outcome.EXCUSED)
        .says("d05-small-thanks", Outcome.MISSED);

    assertThat(progress(month, SECOND).said())
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            "d01-take-stock", DONE,
            "d02-small-thanks", PARTLY,
            "d03-small-thanks", EXCUSED,
            "d05-small-thanks", MISSED));
    assertThat(progress(month, SECOND).state("d04-small-thanks")).isEqualTo(UNKNOWN);
  }

  @Test
  void progress_peopleDiffer_theFirstOfDonePartlyExcusedMissedCounts() {
    Month month = begun()
        .says("d02-small-thanks", Outcome.MISSED)
        .says("d03-small-thanks", Outcome.EXCUSED)
        .of(SECOND)
        .says("d02-small-thanks", Outcome.EXCUSED)
        .says("d03-small-thanks", Outcome.PARTLY);

    assertThat(progress(month, FIRST).state("d02-small-thanks")).isEqualTo(EXCUSED);
    assertThat(progress(month, FIRST).state("d03-small-thanks")).isEqualTo(PARTLY);
  }

  @Test
  void progress_ritualRecordedOnItsDay_isDone_andOnAnotherDayIsNot() {
    Month month = begun().on(8).did("five-minute-check-in").on(9).did("five-minute-check-in");

    assertThat(progress(month, SECOND).said()).containsExactly(Map.entry(CHECK_IN, DONE));
  }

  @Test
  void progress_recordedLateInTheEvening_countsOnTheDayOfTheBond() {
    // by hand: 11:30 in UTC is half past midnight of the next day in Apia, which is 13 hours ahead
    Bond apia = Bond.builder().from(COUPLE).zone(ZoneId.of("Pacific/Apia")).build();
    View view = begun().at("2026-12-02T11:30:00Z").did("small-thanks").seenBy(FIRST);

    PlanProgress progress = REPORTER.progress(PLAN, view, apia, noon(4));

    assertThat(progress.said()).containsExactly(Map.entry("d03-small-thanks", DONE));
    assertThat(progress.lastRecordedOn()).contains(START.plusDays(2));
  }

  @Test
  void progress_reportOnAnEarlierVersion_countsOn() {
    Plan anew = ThirtyDayPlanner.using(TableCatalog.rituals())
        .replan(REQUEST, PLAN, PlanProgress.unknown(), START.plusDays(8))
        .plan();
    Month month = begun()
        .says("d01-take-stock", Outcome.PARTLY)
        .on(9)
        .adopts(anew)
        .says("e-002", "d09-small-thanks", Outcome.DONE);

    assertThat(REPORTER.progress(anew, month.seenBy(FIRST), COUPLE, noon(10)).said())
        .containsOnlyKeys("d01-take-stock", "d09-small-thanks");
  }

  @Test
  void progress_reportOnAnotherPlan_doesNotCount() {
    Plan next = ThirtyDayPlanner.using(TableCatalog.rituals())
        .replan(REQUEST, PLAN, PlanProgress.unknown(), START.plusDays(20))
        .freshStart()
        .orElseThrow()
        .plan();
    Month month = begun().on(21).adopts(next).says("e-001", "d01-small-thanks", Outcome.DONE);

    assertThat(progress(month, FIRST).said()).isEmpty();
    assertThat(REPORTER.progress(next, month.seenBy(FIRST), COUPLE, noon(22)).said())
        .hasSize(1);
  }

  @Test
  void progress_planTheReaderMayNotSee_isNotTold() {
    Month month = Month.empty()
        .as(Visibility.PRIVATE)
        .adopts(PLAN)
        .as(Visibility.SHARED)
        .says("d01-take-stock", Outcome.DONE);

    assertThat(progress(month, FIRST).said()).hasSize(1);
    assertThat(progress(month, SECOND).said()).isEmpty();
  }

  @Test
  void progress_whatIsLaterThanTheInstant_isLeftAside() {
    Month month = begun().on(3).says("d03-small-thanks", Outcome.DONE).did("small-thanks");

    assertThat(progress(month.seenBy(FIRST), 2).said()).isEmpty();
    assertThat(progress(month.seenBy(FIRST), 2).lastRecordedOn()).contains(START);
    assertThat(progress(month.seenBy(FIRST), 3).lastRecordedOn()).contains(START.plusDays(2));
  }

  @Test
  void progress_reportTakenBack_isAsIfNeverWritten() {
    Month month = begun().says("d01-take-stock", Outcome.DONE).on(4).takesBack("e-001");

    assertThat(progress(month, FIRST)).isEqualTo(progress(begun(), FIRST));
  }

  @Test
  @DisplayName("S-25: what one keeps to themself is in their own progress and in no other")
  void progress_keptReport_isTheirsAlone() {
    Month month = begun().on(4).as(Visibility.PRIVATE).says("d04-small-thanks", Outcome.MISSED);

    assertThat(progress(month, FIRST).state("d04-small-thanks")).isEqualTo(MISSED);
    assertThat(progress(month, FIRST).lastRecordedOn()).contains(START.plusDays(3));
    assertThat(progress(month, SECOND)).isEqualTo(progress(begun(), SECOND));
    assertThat(progress(month.seenBy(Reader.everyone()), 30))
        .isEqualTo(progress(begun().seenBy(Reader.everyone()), 30));
  }

  @Test
  @DisplayName("S-05: what one reports while they keep away is for nobody else")
  void progress_reportWhileKeepingAway_isTheirsAlone() {
    Month month = begun()
        .on(2)
        .pauses(true)
        .on(3)
        .says("d03-small-thanks", Outcome.DONE)
        .on(4)
        .pauses(false);

    assertThat(progress(month, FIRST).said()).hasSize(1);
    assertThat(progress(month, SECOND).said()).isEmpty();
    assertThat(progress(month.seenBy(Reader.everyone()), 30).said()).isEmpty();
  }

  @Test
  void progress_everyone_isWhatAPlanIsMadeAnewFrom() {
    Month month = begun().on(3).as(Visibility.PRIVATE).did("small-thanks");
    ThirtyDayPlanner planner = ThirtyDayPlanner.using(TableCatalog.rituals());

    // by hand: all that both may see is of day 1, so days 2 to 15 are 14 quiet ones on day 16
    PlanProgress progress = progress(month.seenBy(Reader.everyone()), 16);
    assertThat(planner.replan(REQUEST, PLAN, progress, START.plusDays(15)).freshStart())
        .isPresent();
    assertThat(planner.replan(REQUEST, PLAN, progress, START.plusDays(14)).freshStart())
        .isEmpty();
  }

  @Test
  void progress_planOfAnotherBond_isRefused() {
    Bond other = Bond.builder().from(COUPLE).id(BondId.of("b-2")).build();

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> REPORTER.progress(PLAN, begun().seenBy(FIRST), other, noon(1)))
        .withMessage("bond: expected b-1, found b-2");
  }
}
