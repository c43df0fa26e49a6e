package dev.attune.core.plan;

import static dev.attune.core.plan.PlanLawTest.CHECK_IN;
import static dev.attune.core.plan.PlanLawTest.PLANNER;
import static dev.attune.core.plan.PlanLawTest.START;
import static dev.attune.core.plan.PlanLawTest.activities;
import static dev.attune.core.plan.PlanLawTest.leftOut;
import static dev.attune.core.plan.Task.BEGIN_RECURRING_CONFLICT;
import static dev.attune.core.plan.Task.BOUNDARIES_AND_SAFETY_TALK;
import static dev.attune.core.plan.Task.CHOOSE_MICRO_HABIT;
import static dev.attune.core.plan.Task.SET_UP_DEVICE_FREE_ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.PersonId;
import dev.attune.core.limit.Boundary;
import dev.attune.core.limit.Limit;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.safety.SafetyState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What must hold of every plan that is made anew, over random plans, days, progress and changes of life: the rules of a plan on
 * the days that remain, the past untouched, and nothing piled up.
 */
class ReplanLawTest {
  private static final Set<Task> WORTH_CARRYING_ON = Set.of(
      CHOOSE_MICRO_HABIT,
      BEGIN_RECURRING_CONFLICT,
      BOUNDARIES_AND_SAFETY_TALK,
      SET_UP_DEVICE_FREE_ZONE);

  /** A plan, what became of it, the day on which it is made anew, and what life is like by then. */
  record Turn(Plan before, PlanProgress progress, LocalDate today, PlanLawTest.Life now) {
    Plan after() {
      return after(now.request());
    }

    Plan after(PlanRequest request) {
      return PLANNER.replan(request, before, progress, today).plan();
    }

    Turn with(PlanProgress other) {
      return new Turn(before, other, today, now);
    }

    int todayNumber() {
      return (int) (today.toEpochDay() - START.toEpochDay()) + 1;
    }

    int week() {
      return before.day(todayNumber()).week();
    }

    List<PlanDay> past() {
      return before.days().subList(0, todayNumber() - 1);
    }

    boolean tookPlace(Activity activity) {
      return progress.state(activity.id()).tookPlace();
    }

    /** What was placed anew: without what took place today already. */
    List<Activity> placed() {
      return rest(after()).stream()
          .flatMap(day -> day.activities().stream())
          .filter(activity -> !(activity.id().startsWith(prefix()) && tookPlace(activity))
              || after().microHabit().equals(Optional.of(activity.what())))
          .toList();
    }

    List<PlanDay> rest(Plan plan) {
      return plan.days().subList(todayNumber() - 1, Plan.DAYS);
    }

    private String prefix() {
      return String.format(java.util.Locale.ROOT, "d%02d-", todayNumber());
    }
  }

  @Provide
  Arbitrary<Turn> turns() {
    return Arbitraries.longs().map(ReplanLawTest::turn);
  }

  private static Turn turn(long seed) {
    Random random = new Random(seed);
    PlanLawTest.Life life = PlanLawTest.life(random.nextLong());
    Plan plan = life.plan();
    int today = random.nextInt(Plan.DAYS);
    if (random.nextInt(4) == 0) {
      int earlier = random.nextInt(today + 1);
      plan = PLANNER
          .replan(life.request(), plan, progress(random, plan, earlier), START.plusDays(earlier))
          .plan();
    }
    PlanLawTest.Life now = random.nextBoolean() ? life : changed(life, random.nextLong());
    return new Turn(plan, progress(random, plan, today), START.plusDays(today), now);
  }

  /** Mostly of days gone by, and now and then of one to come that took place early. */
  private static PlanProgress progress(Random random, Plan plan, int today) {
    int zeal = random.nextInt(4);
    PlanProgress progress = PlanProgress.unknown();
    for (Activity activity : activities(plan).toList()) {
      boolean past = Integer.parseInt(activity.id().substring(1, 3)) <= today + 1;
      if (past ? random.nextInt(4) <= zeal : random.nextInt(40) == 0) {
        progress = progress.with(activity.id(), PlanLawTest.pick(random, ActivityState.values()));
      }
    }
    return progress;
  }

  private static PlanLawTest.Life changed(PlanLawTest.Life life, long seed) {
    PlanLawTest.Life other = PlanLawTest.life(seed);
    List<PersonId> members =
        life.bond().members().stream().map(member -> member.id()).toList();
    List<Boundary> boundaries = other.boundaries().stream()
        .filter(boundary -> members.contains(boundary.owner()))
        .toList();
    Map<PersonId, SafetyState> safety = new HashMap<>(other.safety());
    safety.keySet().retainAll(members);
    return new PlanLawTest.Life(
        life.bond(),
        other.needs(),
        boundaries,
        safety,
        other.unavailable(),
        other.minutes(),
        other.wish());
  }

  @Property
  @Label("the days before today are as they were, and the last day is the same")
  void past(@ForAll("turns") Turn turn) {
    Plan after = turn.after();
    assertThat(after.days().subList(0, turn.todayNumber() - 1)).isEqualTo(turn.past());
    assertThat(after.endsOn()).isEqualTo(turn.before().endsOn());
  }

  @Property
  @Label("what took place today already stays on today")
  void today(@ForAll("turns") Turn turn) {
    List<RitualId> tookPlace = turn.before().day(turn.todayNumber()).activities().stream()
        .filter(turn::tookPlace)
        .map(Activity::what)
        .filter(what -> !turn.before().microHabit().equals(Optional.of(what)))
        .toList();
    assertThat(turn.after().day(turn.todayNumber()).activities())
        .extracting(Activity::what)
        .containsAll(tookPlace);
  }

  @Property
  @Label("the habit on every available day that has room for it, and nothing new on the others")
  void habit(@ForAll("turns") Turn turn) {
    Plan after = turn.after();
    for (PlanDay day : turn.rest(after)) {
      boolean available = !turn.now().unavailable().contains(day.date());
      List<Activity> others = day.activities().stream()
          .filter(a -> !after.microHabit().equals(Optional.of(a.what())))
          .toList();
      if (!available) {
        assertThat(day.activities()).allMatch(turn::tookPlace);
      } else if (!day.date().equals(turn.today()) || others.isEmpty()) {
        assertThat(day.activities().size() - others.size())
            .isEqualTo(after.microHabit().isPresent() ? 1 : 0);
      }
    }
  }

  @Property
  @Label("never more minutes than a day has, but for what took place, and nothing below its least")
  void minutes(@ForAll("turns") Turn turn) {
    for (PlanDay day : turn.rest(turn.after())) {
      int gone = day.activities().stream()
          .filter(a -> day.date().equals(turn.today()) && turn.tookPlace(a))
          .mapToInt(Activity::minutes)
          .sum();
      assertThat(day.activities().stream().mapToInt(Activity::minutes).sum())
          .isLessThanOrEqualTo(Math.max(gone, turn.now().minutes()));
    }
    assertThat(turn.placed())
        .allSatisfy(activity -> assertThat(activity.minutes())
            .isGreaterThanOrEqualTo(PlanLawTest.leastMinutes(activity)));
  }

  @Property
  @Label("a rest day in each week; rest is exactly nothing but the habit")
  void rest(@ForAll("turns") Turn turn) {
    Plan after = turn.after();
    for (int week = turn.week(); week <= 4; week++) {
      int of = week;
      assertThat(after.days().stream().filter(day -> day.week() == of && day.rest()))
          .as("week " + week)
          .isNotEmpty();
    }
    assertThat(turn.rest(after))
        .allMatch(day -> day.rest()
            == day.activities().stream()
                .allMatch(a -> after.microHabit().equals(Optional.of(a.what()))));
  }

  @Property
  @Label("members begin equally often, give or take one, over the rest and over the whole")
  void initiators(@ForAll("turns") Turn turn) {
    Plan after = turn.after();
    for (List<PlanDay> days : List.of(turn.rest(after), after.days())) {
      Map<PersonId, Integer> begun = new TreeMap<>();
      turn.now().bond().members().forEach(member -> begun.put(member.id(), 0));
      days.stream()
          .flatMap(day -> day.activities().stream())
          .forEach(activity -> begun.merge(activity.initiator(), 1, Integer::sum));
      assertThat(Collections.max(begun.values()) - Collections.min(begun.values()))
          .isLessThanOrEqualTo(1);
    }
  }

  @Property
  @Label("ids are unique and say day and what")
  void ids(@ForAll("turns") Turn turn) {
    Plan after = turn.after();
    assertThat(activities(after).map(Activity::id)).doesNotHaveDuplicates();
    for (PlanDay day : after.days()) {
      assertThat(day.activities())
          .allMatch(a -> a.id().equals((day.day() < 10 ? "d0" : "d") + day.day() + "-" + a.what()));
    }
  }

  @Property
  @Label("each task took place, or is placed once, or is left out and said so")
  void tasks(@ForAll("turns") Turn turn) {
    Plan after = turn.after();
    for (Task task : Task.values()) {
      long placed =
          turn.placed().stream().filter(a -> a.what().equals(task.id())).count();
      boolean tookPlace = turn.progress().tookPlace(task.id());
      assertThat(placed + (tookPlace ? 1 : 0) + (leftOut(after, task.id()).isPresent() ? 1 : 0))
          .as(task.id().value())
          .isEqualTo(1);
    }
  }

  @Property
  @Label("nothing is piled up: beside its own, a week holds at most one task, and only one of four")
  void nothingPiledUp(@ForAll("turns") Turn turn) {
    Plan after = turn.after();
    for (int week = turn.week(); week <= 4; week++) {
      int of = week;
      List<Task> carried = turn.rest(after).stream()
          .filter(day -> day.week() == of)
          .flatMap(day -> day.activities().stream())
          .filter(a -> turn.placed().contains(a))
          .flatMap(a -> Task.find(a.what()).stream())
          .filter(task -> task.week() != of || stoodBefore(turn, task))
          .toList();
      assertThat(carried).hasSizeLessThanOrEqualTo(1).allMatch(WORTH_CARRYING_ON::contains);
      assertThat(carried).allMatch(task -> task.week() <= of);
    }
    assertThat(turn.placed().stream().filter(a -> a.what().equals(CHECK_IN)))
        .hasSizeLessThanOrEqualTo(Math.max(0, 3 - (int) stood(turn, CHECK_IN).count()));
    assertThat(after.days())
        .allMatch(day ->
            day.week() == 2 || day.activities().stream().noneMatch(a -> a.what().equals(CHECK_IN)));
  }

  private static Stream<Activity> stood(Turn turn, RitualId what) {
    return turn.past().stream()
        .flatMap(day -> day.activities().stream())
        .filter(a -> a.what().equals(what));
  }

  private static boolean stoodBefore(Turn turn, Task task) {
    return stood(turn, task.id()).findAny().isPresent();
  }

  @Property
  @Label("at most one further ritual in each of weeks 3 and 4")
  void furtherRituals(@ForAll("turns") Turn turn) {
    for (int week = turn.week(); week <= 4; week++) {
      int of = week;
      assertThat(turn.after().days().stream()
              .filter(day -> day.week() == of)
              .flatMap(day -> day.activities().stream())
              .filter(a -> Set.of("OWN_OF_STAGE", "FURTHER_RITUAL")
                  .contains(a.reasons().get(0).code())))
          .hasSizeLessThanOrEqualTo(of < 3 ? 0 : 1);
    }
  }

  @Property
  @Label("S-04 S-05 nothing that is shut out or withheld by now")
  void nothingExcludedOrWithheld(@ForAll("turns") Turn turn) {
    PlanLawTest.assertNothingExcludedOrWithheld(turn.now(), turn.placed());
  }

  @Property
  @Label("deep sessions lie at least three days apart, from those that took place as well")
  void deepSessionsApart(@ForAll("turns") Turn turn) {
    Limit deeper = Limit.builder()
        .from(turn.now().request().limit())
        .greatestDepth(Depth.DEEP)
        .build();
    Plan after = turn.after(turn.now().request(deeper));
    List<Integer> placed = new ArrayList<>();
    for (PlanDay day : after.days()) {
      boolean past = day.date().isBefore(turn.today());
      if (day.activities().stream()
          .anyMatch(a -> PlanLawTest.isDeep(a) && (!past || turn.tookPlace(a)))) {
        placed.add(day.day());
      }
    }
    for (int i = 1; i < placed.size(); i++) {
      if (placed.get(i) >= turn.todayNumber()
          && !day(after, placed.get(i)).stream().allMatch(turn::tookPlace)) {
        assertThat(placed.get(i) - placed.get(i - 1)).isGreaterThanOrEqualTo(3);
      }
    }
  }

  private static List<Activity> day(Plan plan, int day) {
    return plan.day(day).activities().stream().filter(PlanLawTest::isDeep).toList();
  }

  @Property
  @Label("S-22 S-23 missed, excused and unknown days are alike: nobody has to catch up")
  void missedExcusedAndUnknownAreAlike(@ForAll("turns") Turn turn) {
    UnaryOperator<PlanProgress> onlyWhatTookPlace = progress -> {
      PlanProgress.Builder kept = PlanProgress.builder();
      progress.said().forEach((id, state) -> {
        if (state.tookPlace()) {
          kept.putSaid(id, ActivityState.DONE);
        }
      });
      return kept.build();
    };
    assertThat(turn.with(onlyWhatTookPlace.apply(turn.progress())).after()).isEqualTo(turn.after());
  }

  @Property
  @Label("on the first day, with nothing said and nothing changed, the rest is the plan itself")
  void firstDay(@ForAll long seed) {
    PlanLawTest.Life life = PlanLawTest.life(seed);
    Plan plan = life.plan();
    assertThat(outline(new Turn(plan, PlanProgress.unknown(), START, life).after()))
        .isEqualTo(outline(plan));
  }

  @Property
  @Label("made anew once more on the same day, it is the same; so is it for the same input")
  void deterministic(@ForAll("turns") Turn turn) {
    Plan after = turn.after();
    assertThat(turn.after()).isEqualTo(after).hasToString(after.toString());
    assertThat(outline(new Turn(after, turn.progress(), turn.today(), turn.now()).after()))
        .isEqualTo(outline(after));
  }

  private static List<String> outline(Plan plan) {
    return activities(plan)
        .map(a -> a.id() + " " + a.minutes() + " " + a.initiator() + " " + a.variant())
        .toList();
  }
}
