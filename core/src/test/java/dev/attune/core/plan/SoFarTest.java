package dev.attune.core.plan;

import static dev.attune.core.plan.ActivityState.DONE;
import static dev.attune.core.safety.SafetyState.NO_CONCERN_REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.limit.Limit;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.TableCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Expected figures are counted by hand in the plan: check-ins stand on days 8, 10 and 12, and so on. */
@DisplayName("What is behind a plan that is made anew counts by where it stood and what took place")
class SoFarTest {
  private static final LocalDate START = LocalDate.parse("2026-12-01");
  private static final RitualCatalog CATALOG = TableCatalog.rituals();
  private static final Bond COUPLE = Bonds.couple();
  private static final Plan PLAN = ThirtyDayPlanner.using(CATALOG)
      .plan(PlanRequest.builder()
          .bond(COUPLE)
          .limit(Limit.builder()
              .from(Limit.of(
                  COUPLE,
                  List.of(),
                  Map.of(Bonds.FIRST, NO_CONCERN_REPORTED, Bonds.SECOND, NO_CONCERN_REPORTED)))
              .greatestDepth(Depth.PERSONAL)
              .build())
          .startsOn(START)
          .minutesPerDay(120)
          .build());
  private static final RitualId CHECK_IN = RitualId.of("five-minute-check-in");

  private static SoFar on(int day, String... done) {
    PlanProgress progress = PlanProgress.unknown();
    for (String activity : done) {
      progress = progress.with(activity, DONE);
    }
    return SoFar.of(PLAN, progress, START.plusDays(day - 1L), CATALOG);
  }

  private static List<Activity> further(int firstDay, int lastDay) {
    return PLAN.days().subList(firstDay - 1, lastDay).stream()
        .flatMap(day -> day.activities().stream())
        .filter(activity -> Stream.of(PlanReason.FURTHER_RITUAL, PlanReason.OWN_OF_STAGE)
            .anyMatch(reason -> reason.name().equals(activity.reasons().get(0).code())))
        .toList();
  }

  @Test
  void times_standsAndTookPlace_areCountedOnceEach() {
    assertThat(on(11).timesHad(CHECK_IN)).isEqualTo(2);
    assertThat(on(11).timesTookPlace(CHECK_IN)).isZero();
    SoFar oneDone = on(11, "d08-five-minute-check-in");
    assertThat(oneDone.timesHad(CHECK_IN)).isEqualTo(2);
    assertThat(oneDone.timesTookPlace(CHECK_IN)).isEqualTo(1);
    SoFar oneAhead = on(11, "d08-five-minute-check-in", "d12-five-minute-check-in");
    assertThat(oneAhead.timesHad(CHECK_IN)).isEqualTo(3);
    assertThat(oneAhead.timesTookPlace(CHECK_IN)).isEqualTo(2);
    assertThat(oneAhead.timesTookPlace(RitualId.of("check-in"))).isZero();
  }

  @Test
  void lastOn_isTheLastDayOnWhichItTookPlace_todayIncluded() {
    assertThat(on(11).lastOn(CHECK_IN)).isEmpty();
    SoFar yesterday = on(11, "d08-five-minute-check-in", "d10-five-minute-check-in");
    assertThat(yesterday.lastOn(CHECK_IN)).hasValue(9);
    SoFar today = on(12, "d10-five-minute-check-in", "d12-five-minute-check-in");
    assertThat(today.lastOn(CHECK_IN)).hasValue(11);
    assertThat(today.lastOn(RitualId.of("take-stock"))).isEmpty();
  }

  @Test
  void isLetGo_isWhatStoodAndDidNotTakePlace() {
    assertThat(on(11, "d08-five-minute-check-in").isLetGo(CHECK_IN)).isTrue();
    assertThat(on(10, "d08-five-minute-check-in").isLetGo(CHECK_IN)).isFalse();
  }

  @Test
  void furtherRituals_hadTheirPlaceBefore_orTookPlaceToday() {
    List<Activity> all = further(1, Plan.DAYS);
    assertThat(all).isNotEmpty();
    Activity first = all.get(0);
    int day = Integer.parseInt(first.id().substring(1, 3));
    int week = PLAN.day(day).week();
    assertThat(on(day).furtherRituals()).isEmpty();
    assertThat(on(day).hadFurtherRitual(week)).isFalse();
    assertThat(on(day, first.id()).furtherRituals()).containsExactly(first.what());
    assertThat(on(day, first.id()).hadFurtherRitual(week)).isTrue();
    SoFar nextDay = on(day + 1);
    assertThat(nextDay.furtherRituals())
        .containsExactlyElementsOf(
            further(day, day).stream().map(Activity::what).distinct().toList());
    assertThat(nextDay.hadFurtherRitual(week)).isTrue();
    IntStream.rangeClosed(1, Draft.WEEKS)
        .filter(other -> other != week)
        .forEach(other -> assertThat(nextDay.hadFurtherRitual(other)).isFalse());
  }

  @Test
  void deepSession_isOneThatTookPlace_onADayBefore() {
    Activity conflict = PLAN.days().stream()
        .flatMap(day -> day.activities().stream())
        .filter(activity -> activity.what().value().equals("begin-recurring-conflict"))
        .findFirst()
        .orElseThrow();
    int day = Integer.parseInt(conflict.id().substring(1, 3));
    assertThat(on(day + 1, conflict.id()).deepSessionOn(day - 1)).isTrue();
    assertThat(on(day + 1, conflict.id()).deepSessionOn(day - 2)).isFalse();
    assertThat(on(day + 1).deepSessionOn(day - 1)).isFalse();
    assertThat(on(day, conflict.id()).deepSessionOn(day - 1)).isFalse();
    assertThat(on(day, conflict.id()).deepSessionOn(day)).isFalse();
    String habit = "d%02d-%s".formatted(day, PLAN.microHabit().orElseThrow());
    assertThat(on(day + 1, habit).deepSessionOn(day - 1)).isFalse();
  }

  @Test
  void tookPlaceToday_isAsItStood_withoutTheHabit() {
    String habit = "d12-" + PLAN.microHabit().orElseThrow();
    assertThat(on(12, habit).tookPlaceToday()).isEmpty();
    assertThat(on(12, habit, "d12-five-minute-check-in").tookPlaceToday())
        .extracting(Draft.Sitting::what)
        .containsExactly(CHECK_IN);
  }

  @Test
  void habit_isTheOnePractised_asFarAsTheCatalogKnowsIt() {
    assertThat(on(5).habit()).isEqualTo(PLAN.microHabit());
    SoFar elsewhere =
        SoFar.of(PLAN, PlanProgress.unknown(), START.plusDays(4), RitualCatalog.of(List.of()));
    assertThat(elsewhere.habit()).isEmpty();
  }

  @Test
  void tasks_areOverWithTheirWeek_orWithTheDayOnWhichTheyStood() {
    assertThat(on(1).isOver(Task.TAKE_STOCK)).isFalse();
    assertThat(on(2).isOver(Task.TAKE_STOCK)).isTrue();
    assertThat(on(2).isOver(Task.BEGIN_RECURRING_CONFLICT)).isFalse();
    assertThat(on(15).isOver(Task.BEGIN_RECURRING_CONFLICT)).isTrue();
    assertThat(on(2, "d01-take-stock").tookPlace(Task.TAKE_STOCK)).isTrue();
    assertThat(on(2).tookPlace(Task.TAKE_STOCK)).isFalse();
    assertThat(on(30).week()).isEqualTo(4);
  }
}
