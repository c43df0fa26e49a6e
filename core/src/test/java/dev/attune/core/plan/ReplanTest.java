package dev.attune.core.plan;

import static dev.attune.core.plan.ActivityState.DONE;
import static dev.attune.core.plan.ActivityState.EXCUSED;
import static dev.attune.core.plan.ActivityState.MISSED;
import static dev.attune.core.plan.ActivityState.PARTLY;
import static dev.attune.core.plan.ActivityState.UNKNOWN;
import static dev.attune.core.safety.SafetyState.NO_CONCERN_REPORTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.Bonds;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.limit.Limit;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.TableCatalog;
import dev.attune.core.selection.LeftOut;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan that is made anew goes on from today and asks nobody to catch up")
class ReplanTest {
  private static final LocalDate START = LocalDate.parse("2026-12-01");
  private static final ThirtyDayPlanner PLANNER = ThirtyDayPlanner.using(TableCatalog.rituals());
  private static final Bond COUPLE = Bonds.couple();
  private static final PlanRequest REQUEST = PlanRequest.builder()
      .bond(COUPLE)
      .limit(Limit.of(
          COUPLE,
          List.of(),
          Map.of(Bonds.FIRST, NO_CONCERN_REPORTED, Bonds.SECOND, NO_CONCERN_REPORTED)))
      .startsOn(START)
      .minutesPerDay(20)
      .build();
  private static final Plan PLAN = PLANNER.plan(REQUEST);

  private static Plan onDay(int day, PlanProgress progress) {
    return PLANNER.replan(REQUEST, PLAN, progress, START.plusDays(day - 1L)).plan();
  }

  private static PlanProgress done(String... activities) {
    return Stream.of(activities)
        .reduce(
            PlanProgress.unknown(), (progress, id) -> progress.with(id, DONE), PlanProgress::and);
  }

  private static List<String> tasksFrom(Plan plan, int day) {
    return plan.days().subList(day - 1, Plan.DAYS).stream()
        .flatMap(each -> each.activities().stream())
        .filter(activity -> activity.type() == ActivityType.TASK)
        .map(activity ->
            "week " + plan.day(Integer.parseInt(activity.id().substring(1, 3))).week() + " "
                + activity.what())
        .toList();
  }

  private static List<String> why(Plan plan, String what) {
    return plan.leftOut().stream()
        .filter(row -> row.what().value().equals(what))
        .map(LeftOut::reasons)
        .flatMap(List::stream)
        .map(reason -> reason.code())
        .toList();
  }

  private static List<String> checkIns(Plan plan) {
    return activities(plan, "five-minute-check-in");
  }

  @Test
  void replan_secondWeekWithNothingSaid_carriesOneTaskOnAndLetsTheOtherGo() {
    Plan plan = onDay(9, PlanProgress.unknown());
    // By hand: of week 1, take-stock is no task to carry on and choose-micro-habit is, into week 2
    // after its own
    assertThat(tasksFrom(plan, 9))
        .contains("week 2 begin-recurring-conflict", "week 2 choose-micro-habit")
        .doesNotContain("week 2 take-stock");
    assertThat(why(plan, "take-stock")).containsExactly("LET_GO");
    assertThat(why(plan, "choose-micro-habit")).isEmpty();
    assertThat(plan.endsOn()).isEqualTo(PLAN.endsOn());
    assertThat(plan.days().subList(0, 8)).isEqualTo(PLAN.days().subList(0, 8));
  }

  @Test
  void replan_checkInOfYesterday_isNotMadeUpFor() {
    // The plan's are on days 8, 10 and 12: two are still to come after day 8
    Plan plan = onDay(9, PlanProgress.unknown());
    assertThat(checkIns(plan))
        .containsExactly(
            "d08-five-minute-check-in", "d09-five-minute-check-in", "d11-five-minute-check-in");
    assertThat(why(plan, "five-minute-check-in")).containsExactly("LET_GO");
  }

  @Test
  void replan_checkInThatTookPlaceYesterday_isFollowedADayApart() {
    Plan plan = onDay(9, done("d08-five-minute-check-in"));
    assertThat(checkIns(plan))
        .containsExactly(
            "d08-five-minute-check-in", "d10-five-minute-check-in", "d12-five-minute-check-in");
    assertThat(why(plan, "five-minute-check-in")).isEmpty();
  }

  @Test
  void replan_lastWeekWithNothingSaid_carriesOnlyTheFirstOfFour() {
    Plan plan = onDay(22, PlanProgress.unknown());
    assertThat(tasksFrom(plan, 22))
        .containsExactlyInAnyOrder(
            "week 4 celebrate-wins",
            "week 4 revisit-checklist",
            "week 4 share-growth",
            "week 4 choose-next-ritual",
            "week 4 choose-micro-habit");
    for (String letGo : List.of(
        "take-stock",
        "begin-recurring-conflict",
        "boundaries-and-safety-talk",
        "set-up-device-free-zone",
        "five-minute-check-in")) {
      assertThat(why(plan, letGo)).as(letGo).containsExactly("LET_GO");
    }
  }

  @Test
  void replan_thirdWeek_carriesOneIntoEachWeekThatRemains() {
    Plan plan = onDay(15, PlanProgress.unknown());
    assertThat(tasksFrom(plan, 15))
        .contains("week 3 choose-micro-habit", "week 4 begin-recurring-conflict");
    assertThat(plan.days().subList(14, 30).stream()
            .flatMap(day -> day.activities().stream())
            .filter(
                a -> a.reasons().stream().anyMatch(reason -> reason.code().equals("CARRIED_ON"))))
        .hasSize(2);
  }

  @Test
  void replan_taskThatTookPlaceInPart_doesNotComeAgain() {
    Plan plan = onDay(15, PlanProgress.unknown().with("d04-choose-micro-habit", PARTLY));
    assertThat(tasksFrom(plan, 15))
        .doesNotContain("week 3 choose-micro-habit")
        .contains("week 3 begin-recurring-conflict");
    assertThat(why(plan, "choose-micro-habit")).isEmpty();
  }

  @Test
  void replan_whatTookPlaceToday_staysAndTakesItsTime() {
    Plan plan = onDay(1, done("d01-take-stock"));
    assertThat(plan.day(1).activities())
        .extracting(Activity::id)
        .containsExactly("d01-" + PLAN.microHabit().orElseThrow(), "d01-take-stock");
    assertThat(tasksFrom(plan, 2)).doesNotContain("week 1 take-stock");
    assertThat(why(plan, "take-stock")).isEmpty();
  }

  @Test
  void replan_weekWithoutARestDaySoFar_keepsTheDayThatIsLeft() {
    Plan.Builder busy = Plan.builder().from(PLAN);
    busy.days(PLAN.days().stream()
        .map(
            day -> PlanDay.builder().from(day).rest(day.day() > 6 && day.rest()).build())
        .toList());
    Plan plan = PLANNER
        .replan(REQUEST, busy.build(), PlanProgress.unknown(), START.plusDays(6))
        .plan();
    assertThat(plan.day(7).rest()).isTrue();
    // With a rest day behind them, the same day takes what is carried on
    assertThat(onDay(7, PlanProgress.unknown()).day(7).activities())
        .extracting(Activity::id)
        .contains("d07-choose-micro-habit");
  }

  @Test
  void replan_afterADeepSession_leavesDaysOfRest() {
    PlanRequest deeper = PlanRequest.builder()
        .from(REQUEST)
        .minutesPerDay(120)
        .limit(Limit.builder()
            .from(REQUEST.limit())
            .greatestDepth(Depth.PERSONAL)
            .daysBetweenDeepSessions(10)
            .build())
        .build();
    Plan before = PLANNER.plan(deeper);
    String conflict = activity(before, "begin-recurring-conflict");
    LocalDate today = START.plusDays(14);
    Plan plan = PLANNER.replan(deeper, before, done(conflict), today).plan();
    assertThat(day(activity(plan, "relationship-audit")))
        .isGreaterThanOrEqualTo(day(conflict) + 10);
  }

  private static List<String> activities(Plan plan, String what) {
    return plan.days().stream()
        .flatMap(day -> day.activities().stream())
        .map(Activity::id)
        .filter(id -> id.endsWith(what))
        .toList();
  }

  private static String activity(Plan plan, String what) {
    assertThat(activities(plan, what)).hasSize(1);
    return activities(plan, what).get(0);
  }

  private static int day(String activity) {
    return Integer.parseInt(activity.substring(1, 3));
  }

  @Test
  void replan_lastDay_holdsNoMoreThanADay() {
    Plan plan = onDay(30, PlanProgress.unknown());
    assertThat(plan.day(30).activities().stream().mapToInt(Activity::minutes).sum())
        .isLessThanOrEqualTo(20);
    assertThat(why(plan, "celebrate-wins")).containsExactly("LET_GO");
  }

  @Test
  void replan_habitSoFar_goesOnWithoutBeingAskedFor() {
    PlanRequest wished = PlanRequest.builder()
        .from(REQUEST)
        .microHabit(RitualId.of("small-thanks"))
        .build();
    Plan plan = PLANNER
        .replan(REQUEST, PLANNER.plan(wished), PlanProgress.unknown(), START.plusDays(10))
        .plan();
    assertThat(plan.microHabit()).contains(RitualId.of("small-thanks"));
    assertThat(plan.day(11).activities().get(0).reasons())
        .extracting(reason -> reason.code())
        .containsExactly("HABIT_GOES_ON");
  }

  @Test
  void replan_habitSwapped_leavesThePastAsItWas() {
    PlanRequest swapped = PlanRequest.builder()
        .from(REQUEST)
        .microHabit(RitualId.of("small-thanks"))
        .build();
    Plan plan =
        PLANNER.replan(swapped, PLAN, PlanProgress.unknown(), START.plusDays(4)).plan();
    assertThat(plan.day(4)).isEqualTo(PLAN.day(4));
    assertThat(plan.day(5).activities().get(0).what()).isEqualTo(RitualId.of("small-thanks"));
  }

  @Test
  @DisplayName("S-05 once joint rituals are suspended, the days that remain hold solo forms only")
  void replan_suspended_holdsSoloFormsOnly() {
    PlanRequest paused = PlanRequest.builder()
        .from(REQUEST)
        .limit(REQUEST.limit().withJointRitualsSuspended())
        .build();
    Plan plan =
        PLANNER.replan(paused, PLAN, PlanProgress.unknown(), START.plusDays(7)).plan();
    assertThat(plan.days().subList(7, 30).stream().flatMap(day -> day.activities().stream()))
        .isNotEmpty()
        .allMatch(a -> a.variant().isPresent() && a.variant().get().code().equals("solo"));
  }

  @Test
  @DisplayName(
      "S-23 after fourteen quiet days a fresh start is a choice beside the rest, not before")
  void replan_quietForFourteenDays_offersAFreshStart() {
    assertThat(offered(15, PlanProgress.unknown())).isPresent();
    assertThat(offered(14, PlanProgress.unknown())).isEmpty();
    // Something was recorded on day 3, so days 4 to 17 are the fourteen
    PlanProgress recorded = PlanProgress.unknown().withRecordOn(START.plusDays(2));
    assertThat(offered(17, recorded)).isEmpty();
    assertThat(offered(18, recorded)).isPresent();
    // What was recorded before the plan began does not shorten or lengthen anything
    PlanProgress before = PlanProgress.unknown().withRecordOn(START.minusDays(20));
    assertThat(offered(14, before)).isEmpty();
    assertThat(offered(15, before)).isPresent();
  }

  private static Optional<FreshStart> offered(int day, PlanProgress progress) {
    return PLANNER.replan(REQUEST, PLAN, progress, START.plusDays(day - 1L)).freshStart();
  }

  @Test
  void replan_freshStart_isAPlanOfThirtyDaysFromToday() {
    FreshStart offer = offered(20, PlanProgress.unknown()).orElseThrow();
    LocalDate today = START.plusDays(19);
    assertThat(offer.plan())
        .isEqualTo(
            PLANNER.plan(PlanRequest.builder().from(REQUEST).startsOn(today).build()));
    assertThat(offer.reasons()).extracting(reason -> reason.code()).containsExactly("FRESH_START");
  }

  @Test
  @DisplayName("S-23 no sentence about a plan made anew counts, blames or owes")
  void reasons_ofReplanning_blameNobody() {
    for (PlanReason reason :
        List.of(PlanReason.CARRIED_ON, PlanReason.FRESH_START, PlanReason.HABIT_GOES_ON)) {
      assertThat(reason.template())
          .doesNotContain("{")
          .doesNotContainIgnoringCase("miss")
          .doesNotContainIgnoringCase("fail")
          .doesNotContainIgnoringCase("streak")
          .doesNotContainIgnoringCase("catch up");
    }
  }

  @Test
  void replan_wrongInput_isRefusedNamingTheField() {
    assertRefused(
        REQUEST,
        START.minusDays(1),
        "today: expected a day of the plan, from " + "2026-12-01 to 2026-12-30, found 2026-11-30");
    assertRefused(
        REQUEST,
        START.plusDays(30),
        "today: expected a day of the plan, from " + "2026-12-01 to 2026-12-30, found 2026-12-31");
    PlanRequest later =
        PlanRequest.builder().from(REQUEST).startsOn(START.plusDays(1)).build();
    assertRefused(
        later,
        START,
        "startsOn: expected the first day of the plan, 2026-12-01, " + "found 2026-12-02");
    PlanRequest others = PlanRequest.builder()
        .from(REQUEST)
        .bond(Bond.builder().from(COUPLE).id(BondId.of("b-2")).build())
        .build();
    assertRefused(others, START, "bond: expected b-1, found b-2");
  }

  private static void assertRefused(PlanRequest request, LocalDate today, String message) {
    assertThatThrownBy(() -> PLANNER.replan(request, PLAN, PlanProgress.unknown(), today))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }

  @Test
  @DisplayName("S-22 where people differ the first of done, partly, excused and missed holds")
  void with_peopleDiffer_theFirstHolds() {
    List<ActivityState> order = List.of(DONE, PARTLY, EXCUSED, MISSED, UNKNOWN);
    for (int i : IntStream.range(0, order.size()).toArray()) {
      for (int j : IntStream.range(0, order.size()).toArray()) {
        assertThat(PlanProgress.unknown()
                .with("d01-take-stock", order.get(i))
                .with("d01-take-stock", order.get(j))
                .state("d01-take-stock"))
            .isEqualTo(order.get(Math.min(i, j)));
      }
    }
  }

  @Test
  @DisplayName("S-22 nothing said is unknown, and never missed")
  void state_nothingSaid_isUnknown() {
    assertThat(PlanProgress.unknown().state("d01-take-stock")).isEqualTo(UNKNOWN);
    assertThat(PlanProgress.unknown().with("d01-take-stock", UNKNOWN))
        .isEqualTo(PlanProgress.unknown());
    assertThatThrownBy(
            () -> PlanProgress.builder().putSaid("d01-take-stock", UNKNOWN).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("said: expected states that somebody gave, found unknown");
  }
}
