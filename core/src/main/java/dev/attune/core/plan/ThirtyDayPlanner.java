package dev.attune.core.plan;

import dev.attune.core.error.Require;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.selection.LeftOut;
import dev.attune.core.selection.Ranking;
import dev.attune.core.selection.RitualSelector;
import dev.attune.core.selection.SelectionRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes plans of thirty days: week 1 takes stock and settles a micro-habit that is practised every day, week 2 holds three
 * check-ins and begins on one conflict, week 3 turns to boundaries and to a first time without devices, week 4 (to day 30)
 * looks back and chooses what comes next.
 *
 * <p>What yields to what, highest first; what cannot be placed is left out with its reason, and nothing is squeezed in:
 * <ol>
 *   <li>Unavailable days hold nothing.
 *   <li>The limit and the kind of bond.
 *   <li>The minutes a day. Nothing is placed below its least minutes; what is placed is lengthened while its day has room.
 *   <li>The micro-habit on every available day.
 *   <li>A rest day in each week, with nothing but the habit; an unavailable day counts as one.
 *   <li>The three check-ins, on different days, a day apart where the week allows.
 *   <li>The tasks of the week in the order of {@link Task}, each on a day of its own while one is free, else on the earliest day
 *       with room. Where limit or minutes close one to the people together and each can do it alone, that is planned.
 *   <li>In weeks 3 and 4 at most one further ritual each, on a day without a task: the stage's own, or for other bonds the
 *       best-ranked weekly or monthly one whose act no task brings in anyway. One that is not daily or weekly comes once.
 * </ol>
 *
 * <p>A plan is made anew with {@link #replan}, from any of its days on and by the same rules. Days before stay as they were,
 * whatever became of them, and nobody has to catch up: habit days, check-ins and further rituals of the past are let go. Of the
 * past tasks that did not take place four are carried on, at most one into each remaining week, after that week's own:
 * {@link Task#CHOOSE_MICRO_HABIT}, {@link Task#BEGIN_RECURRING_CONFLICT}, {@link Task#BOUNDARIES_AND_SAFETY_TALK} and
 * {@link Task#SET_UP_DEVICE_FREE_ZONE}, in this order. The other tasks are let go, and what took place does not come again.
 *
 * <p>What was practised lately and what a plateau's reading asks for act on the plan through the ranking of
 * {@link RitualSelector} alone: on which habit and which further rituals are chosen, never on how much there is of either.
 *
 * <p>Members take turns to begin, over all activities in date order. The same request gives the same plan, on every machine. All
 * numbers are project conventions: no trial tested this plan. Immutable, thread-safe and reusable.
 *
 * @since 1.0
 */
public final class ThirtyDayPlanner {
  private static final int QUIET_DAYS = 14;

  private final RitualCatalog catalog;
  private final RitualSelector selector;

  private ThirtyDayPlanner(RitualCatalog catalog) {
    this.catalog = catalog;
    this.selector = RitualSelector.using(catalog);
  }

  /**
   * A planner that chooses from a catalog.
   *
   * @param catalog the rituals to choose from
   * @return the planner
   */
  public static ThirtyDayPlanner using(RitualCatalog catalog) {
    return new ThirtyDayPlanner(catalog);
  }

  /**
   * Makes a plan.
   *
   * @param request what it is made from
   * @return the plan: the same for the same request
   * @throws dev.attune.core.error.InvalidValueException where something was practised after the first day of the plan
   * @throws dev.attune.core.error.UnknownNameException where the habit asked for is not in the catalog
   */
  public Plan plan(PlanRequest request) {
    return make(request, SoFar.nothing(catalog));
  }

  /**
   * Makes the rest of a plan anew, as a proposal like the first one: today and the days after it, up to the same last day.
   *
   * <p>The days before today stay as they were, so that the new plan still has thirty days, and what was said of an activity
   * still finds it. What took place today already stays on today. Without a habit asked for, the one so far goes on where it
   * is still open. Missed, excused and unknown are alike; nothing in the result tells one from the other. Where nothing was
   * recorded on 14 whole days before today, counted from the start of the plan at the earliest, a fresh start is offered
   * beside it; two weeks are a project convention.
   *
   * <p>A plan is for everyone, so the progress should hold only what everyone may see.
   *
   * @param request what it is made from now: the bond and the first day of the plan, and the needs, limit, minutes,
   *     unavailable days and wishes of today
   * @param plan the plan
   * @param progress what became of it
   * @param today the first day to be made anew, from the plan's first to its last
   * @return the plan with its new rest, and perhaps a fresh start as a choice: the same for the same input
   * @throws dev.attune.core.error.InvalidValueException where the request is for another bond or another first day, today is no
   *     day of the plan, or something was practised after today
   * @throws dev.attune.core.error.UnknownNameException where the habit asked for is not in the catalog
   */
  public Replanned replan(PlanRequest request, Plan plan, PlanProgress progress, LocalDate today) {
    Require.that(
        request.bond().id().equals(plan.bond()),
        "bond",
        plan.bond().value(),
        request.bond().id());
    Require.that(
        request.startsOn().equals(plan.startsOn()),
        "startsOn",
        "the first day of the plan, " + plan.startsOn(),
        request.startsOn());
    Require.that(
        !today.isBefore(plan.startsOn()) && !today.isAfter(plan.endsOn()),
        "today",
        "a day of the plan, from " + plan.startsOn() + " to " + plan.endsOn(),
        today);
    Plan rest = make(request, SoFar.of(plan, progress, today, catalog));
    return new Replanned(
        rest,
        quietDays(plan, progress, today) < QUIET_DAYS
            ? Optional.empty()
            : Optional.of(freshStart(request, today)));
  }

  private static long quietDays(Plan plan, PlanProgress progress, LocalDate today) {
    LocalDate quietSince = progress
        .lastRecordedOn()
        .map(day -> day.plusDays(1))
        .filter(day -> day.isAfter(plan.startsOn()))
        .orElse(plan.startsOn());
    return ChronoUnit.DAYS.between(quietSince, today);
  }

  private FreshStart freshStart(PlanRequest request, LocalDate today) {
    PlanRequest fromToday = PlanRequest.builder().from(request).startsOn(today).build();
    return new FreshStart(plan(fromToday), List.of(Reason.of(PlanReason.FRESH_START)));
  }

  private Plan make(PlanRequest request, SoFar soFar) {
    request.microHabit().ifPresent(catalog::get);
    // Deep sessions are kept apart by the draft, day by day, so here they are all due.
    Limit limit = Limit.builder()
        .from(request.limit())
        .nextDeepSessionOn(Optional.empty())
        .build();
    SelectionRequest.Builder selection = SelectionRequest.builder()
        .bond(request.bond())
        .on(request.startsOn().plusDays(soFar.today()))
        .needs(request.needs())
        .limit(limit)
        .practised(request.practised())
        .deepestRatedWell(request.deepestRatedWell())
        .signals(request.signals());
    request.microHabit().or(soFar::habit).ifPresent(selection::addAskedFor);
    Ranking ranking = selector.rank(selection.build());
    HabitChoice habit = HabitChoice.of(request, soFar.habit(), catalog, ranking);
    Draft draft = new Draft(request, habit.habit(), soFar);

    List<LeftOut> leftOut = new ArrayList<>(habit.first());
    Optional<RitualId> habitId = habit.habit().map(Draft.Sitting::what);
    leftOut.addAll(new CheckInPlacement(request, catalog, draft, soFar).place());
    leftOut.addAll(new TaskPlacement(request, draft, soFar).place());
    leftOut.addAll(
        new FurtherRitualPlacement(request, catalog, ranking, draft, soFar).place(habitId));
    draft.lengthen();
    leftOut.addAll(habit.last());
    return Plan.builder()
        .bond(request.bond().id())
        .startsOn(request.startsOn())
        .endsOn(request.startsOn().plusDays(Plan.DAYS - 1L))
        .microHabit(habitId)
        .days(draft.toDays())
        .leftOut(LeftOutRows.oneEach(leftOut))
        .build();
  }
}
