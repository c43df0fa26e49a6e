package dev.attune.core.plan;

import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.error.Require;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Cadence;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.selection.LeftOut;
import dev.attune.core.selection.Ranking;
import dev.attune.core.selection.RitualSelector;
import dev.attune.core.selection.SelectionReason;
import dev.attune.core.selection.SelectionRequest;
import dev.attune.core.selection.Suggestion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

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
 * <p>Members take turns to begin, over all activities in date order. The same request gives the same plan, on every machine. All
 * numbers are project conventions: no trial tested this plan. Immutable, thread-safe and reusable.
 *
 * @since 1.0
 */
public final class ThirtyDayPlanner {
  static final RitualId CHECK_IN = RitualId.of("five-minute-check-in");

  private static final int CHECK_INS = 3;
  private static final int CHECK_IN_WEEK = 2;
  private static final Task.Length CHECK_IN_LENGTH = new Task.Length(5, 4);
  private static final Demand CHECK_IN_TOGETHER =
      new Demand(CHECK_IN, Depth.LIGHT, Set.of(), true, false);
  private static final Demand CHECK_IN_ALONE =
      new Demand(CHECK_IN, Depth.NONE, Set.of(), false, false);

  /** Rituals whose act a task or the check-ins bring in anyway: as a further ritual they would be the same thing twice. */
  private static final Set<RitualId> ALREADY_IN_THE_PLAN = Set.of(
      CHECK_IN,
      RitualId.of("boundary-review"),
      RitualId.of("checklist-review"),
      RitualId.of("monthly-ritual-choice"));

  private static final List<Integer> WEEKS_WITH_FURTHER_RITUAL = List.of(3, 4);

  /** Tasks that are worth their place later, too; the others belong to their week. */
  private static final Set<Task> WORTH_CARRYING_ON = EnumSet.of(
      Task.CHOOSE_MICRO_HABIT,
      Task.BEGIN_RECURRING_CONFLICT,
      Task.BOUNDARIES_AND_SAFETY_TALK,
      Task.SET_UP_DEVICE_FREE_ZONE);

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
   * @throws dev.attune.core.error.InvalidValueException where the request is for another bond or another first day, or today is
   *     no day of the plan
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
        .limit(limit);
    request.microHabit().or(soFar::habit).ifPresent(selection::addAskedFor);
    Ranking ranking = selector.rank(selection.build());
    HabitChoice habit = HabitChoice.of(request, soFar.habit(), catalog, ranking);
    Draft draft = new Draft(request, habit.habit(), soFar);

    List<LeftOut> leftOut = new ArrayList<>(habit.first());
    leftOut.addAll(placeCheckIns(request, draft, soFar));
    leftOut.addAll(placeTasks(request, draft, soFar));
    leftOut.addAll(placeFurtherRituals(request, ranking, draft, habit, soFar));
    draft.lengthen();
    leftOut.addAll(habit.last());
    return Plan.builder()
        .bond(request.bond().id())
        .startsOn(request.startsOn())
        .endsOn(request.startsOn().plusDays(Plan.DAYS - 1L))
        .microHabit(habit.habit().map(Draft.Sitting::what))
        .days(draft.toDays())
        .leftOut(oneRowEach(leftOut))
        .build();
  }

  /** One row a thing, at its first place: what was wished for and also could not be placed has both reasons. */
  private static List<LeftOut> oneRowEach(List<LeftOut> rows) {
    Map<RitualId, Set<Reason>> reasons = new LinkedHashMap<>();
    rows.forEach(row ->
        reasons.computeIfAbsent(row.what(), what -> new LinkedHashSet<>()).addAll(row.reasons()));
    return reasons.entrySet().stream()
        .map(row -> new LeftOut(row.getKey(), List.copyOf(row.getValue())))
        .toList();
  }

  private List<LeftOut> placeCheckIns(PlanRequest request, Draft draft, SoFar soFar) {
    if (soFar.week() > CHECK_IN_WEEK) {
      return soFar.timesTookPlace(CHECK_IN) < CHECK_INS ? List.of(letGo(CHECK_IN)) : List.of();
    }
    List<LeftOut> leftOut = new ArrayList<>();
    int wanted = CHECK_INS - soFar.timesHad(CHECK_IN);
    if (wanted > 0) {
      placeCheckIns(wanted, request, draft, soFar).ifPresent(leftOut::add);
    }
    if (soFar.isLetGo(CHECK_IN)) {
      leftOut.add(letGo(CHECK_IN));
    }
    return leftOut;
  }

  private Optional<LeftOut> placeCheckIns(
      int wanted, PlanRequest request, Draft draft, SoFar soFar) {
    int needed = draft.habitMinutes() + CHECK_IN_LENGTH.least();
    if (needed > request.minutesPerDay()) {
      return leftOut(CHECK_IN, HabitChoice.tooLittleTime(needed, request));
    }
    int count = Math.min(wanted, draft.capacity(CHECK_IN_WEEK));
    boolean alone = request.bond().hasOneMember() || !request.limit().admits(CHECK_IN_TOGETHER);
    boolean open = request.limit().admits(alone ? CHECK_IN_ALONE : CHECK_IN_TOGETHER);
    if (open) {
      List<Reason> reasons =
          reasons(PlanReason.CHECK_IN, alone && !request.bond().hasOneMember());
      Optional<VariantKind> form = alone ? solo(true) : formForDistance(request);
      for (int day : apart(draft.freeDays(CHECK_IN_WEEK), count, soFar.lastOn(CHECK_IN))) {
        draft.place(
            day,
            new Draft.Sitting(
                CHECK_IN,
                ActivityType.RITUAL,
                form,
                CHECK_IN_LENGTH.least(),
                CHECK_IN_LENGTH.minutes(),
                alone ? CHECK_IN_ALONE : CHECK_IN_TOGETHER,
                reasons));
      }
    }
    if (count < wanted) {
      return leftOut(CHECK_IN, tooFewDays(wanted, count));
    }
    return open ? Optional.empty() : leftOut(CHECK_IN, Reason.of(SelectionReason.NOT_FITTING_NOW));
  }

  private Optional<VariantKind> formForDistance(PlanRequest request) {
    return request.bond().circumstances().contains(Circumstance.LONG_DISTANCE)
        ? catalog
            .find(CHECK_IN)
            .flatMap(ritual -> ritual.variant(VariantKind.LONG_DISTANCE))
            .map(variant -> VariantKind.LONG_DISTANCE)
        : Optional.empty();
  }

  /** The earliest days, as many as asked for, that lie a day apart; where there are too few of these, the earliest. */
  private static List<Integer> apart(List<Integer> days, int count, OptionalInt before) {
    List<Integer> chosen = new ArrayList<>();
    OptionalInt last = before;
    for (int day : days) {
      if (chosen.size() < count && (last.isEmpty() || day - last.getAsInt() >= 2)) {
        chosen.add(day);
        last = OptionalInt.of(day);
      }
    }
    return chosen.size() == count ? chosen : days.subList(0, count);
  }

  /** Places the tasks week by week: its own, then at most one that is carried on. */
  private static List<LeftOut> placeTasks(PlanRequest request, Draft draft, SoFar soFar) {
    Map<Task, LeftOut> leftOut = new EnumMap<>(Task.class);
    Set<Task> carriedOn = EnumSet.noneOf(Task.class);
    for (Task task : Task.values()) {
      if (request.bond().hasOneMember() && !task.hasSoloForm()) {
        leftOut.put(task, notForThisBond(task));
      } else if (soFar.isOver(task) && !soFar.tookPlace(task)) {
        leftOut.put(task, letGo(task.id()));
        if (WORTH_CARRYING_ON.contains(task)) {
          carriedOn.add(task);
        }
      }
    }
    for (int week = soFar.week(); week <= Draft.WEEKS; week++) {
      placeOwnTasks(week, request, draft, soFar, leftOut);
      carryOn(week, carriedOn, request, draft, leftOut);
    }
    return List.copyOf(leftOut.values());
  }

  /** Places the tasks of a week in their order, spread over the days that are free when the first is placed. */
  private static void placeOwnTasks(
      int week, PlanRequest request, Draft draft, SoFar soFar, Map<Task, LeftOut> leftOut) {
    List<Task> tasks = Stream.of(Task.values())
        .filter(task -> task.week() == week && !soFar.isOver(task) && !soFar.tookPlace(task))
        .toList();
    List<Integer> free = draft.freeDays(week);
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      // A single task stands in the middle of its week; several begin with it.
      int place = tasks.size() == 1 ? free.size() / 2 : i * free.size() / tasks.size();
      OptionalInt favourite =
          free.isEmpty() ? OptionalInt.empty() : OptionalInt.of(free.get(place));
      placeTask(task, week, favourite, List.of(), request, draft)
          .ifPresent(row -> leftOut.put(task, row));
    }
  }

  /** Places the first of these tasks that finds a place; one that had its turn and found none says why. */
  private static void carryOn(
      int week, Set<Task> carriedOn, PlanRequest request, Draft draft, Map<Task, LeftOut> leftOut) {
    for (Task task : carriedOn) {
      Optional<LeftOut> row = placeTask(
          task,
          week,
          OptionalInt.empty(),
          List.of(Reason.of(PlanReason.CARRIED_ON)),
          request,
          draft);
      if (row.isEmpty()) {
        leftOut.remove(task);
        carriedOn.remove(task);
        return;
      }
      leftOut.put(task, row.get());
    }
  }

  private static Optional<LeftOut> placeTask(
      Task task,
      int week,
      OptionalInt favourite,
      List<Reason> moreReasons,
      PlanRequest request,
      Draft draft) {
    boolean oneMember = request.bond().hasOneMember();
    if (oneMember && !task.hasSoloForm()) {
      return Optional.of(notForThisBond(task));
    }
    boolean room = false;
    int smallest = Integer.MAX_VALUE;
    for (boolean alone : new boolean[] {false, true}) {
      Optional<Task.Length> length = alone ? task.alone() : Optional.of(task.together());
      if (length.isEmpty() || (oneMember && !alone)) {
        continue;
      }
      smallest = Math.min(smallest, length.get().least());
      List<Integer> days = daysFor(week, length.get().least(), favourite, draft);
      room |= !days.isEmpty();
      Demand demand = task.demand(alone);
      for (int day : days) {
        if (draft.admits(demand, day)) {
          List<Reason> reasons = new ArrayList<>(reasons(task.reason(), alone && !oneMember));
          reasons.addAll(moreReasons);
          draft.place(
              day,
              new Draft.Sitting(
                  task.id(),
                  ActivityType.TASK,
                  solo(alone),
                  length.get().least(),
                  length.get().minutes(),
                  demand,
                  reasons));
          return Optional.empty();
        }
      }
    }
    // What is public is told before what is private: the limit is the cause only where there was
    // room.
    return leftOut(
        task.id(),
        room ? Reason.of(SelectionReason.NOT_FITTING_NOW) : noRoom(week, smallest, request, draft));
  }

  /** The days with room: the favourite, then others that are free, then by date those that hold something already. */
  private static List<Integer> daysFor(int week, int least, OptionalInt favourite, Draft draft) {
    List<Integer> free = draft.freeDays(week);
    List<Integer> days = new ArrayList<>();
    favourite.ifPresent(day -> {
      if (free.contains(day)) {
        days.add(day);
      }
    });
    Stream.concat(free.stream(), draft.usableDays(week).stream())
        .filter(day -> !days.contains(day))
        .forEach(days::add);
    return days.stream().distinct().filter(day -> draft.hasRoom(day, least)).toList();
  }

  private static Reason noRoom(int week, int least, PlanRequest request, Draft draft) {
    if (draft.habitMinutes() + least > request.minutesPerDay()) {
      return HabitChoice.tooLittleTime(draft.habitMinutes() + least, request);
    }
    return draft.leastNeeded(week, least).stream()
        .mapToObj(needed -> HabitChoice.tooLittleTime(needed, request))
        .findFirst()
        .orElseGet(() -> tooFewDays(1, 0));
  }

  private List<LeftOut> placeFurtherRituals(
      PlanRequest request, Ranking ranking, Draft draft, HabitChoice habit, SoFar soFar) {
    List<Ritual> candidates = furtherRituals(request, ranking).stream()
        .filter(ritual -> !habit.habit().map(Draft.Sitting::what).equals(Optional.of(ritual.id())))
        .toList();
    List<Integer> weeks = WEEKS_WITH_FURTHER_RITUAL.stream()
        .filter(week -> week >= soFar.week() && !soFar.hadFurtherRitual(week))
        .toList();
    Set<RitualId> placed = new LinkedHashSet<>(soFar.furtherRituals());
    List<LeftOut> leftOut = new ArrayList<>();
    placed.stream().filter(soFar::isLetGo).map(ThirtyDayPlanner::letGo).forEach(leftOut::add);
    for (int week : weeks) {
      for (Ritual ritual : candidates) {
        boolean comesAgain =
            ritual.cadence() == Cadence.DAILY || ritual.cadence() == Cadence.WEEKLY;
        if ((comesAgain || !placed.contains(ritual.id()))
            && placeFurther(week, ritual, request, ranking, draft)) {
          placed.add(ritual.id());
          break;
        }
      }
    }
    if (placed.isEmpty() && !candidates.isEmpty()) {
      Ritual best = candidates.get(0);
      Reason why = whyNotPlaced(best, weeks, request, ranking, draft);
      leftOut.add(new LeftOut(best.id(), List.of(why)));
    }
    return leftOut;
  }

  /** What may come in beside habit, check-ins and tasks, best first. */
  private List<Ritual> furtherRituals(PlanRequest request, Ranking ranking) {
    if (request.bond().kind() == BondKind.ROMANTIC) {
      return catalog.rituals().stream()
          .filter(ritual -> ritual.ownOfStage().isPresent()
              && ritual.ownOfStage().equals(request.bond().stage()))
          .toList();
    }
    return ranking.suggestions().stream()
        .map(suggestion -> catalog.get(suggestion.ritual()))
        .filter(ritual -> ritual.cadence() == Cadence.WEEKLY || ritual.cadence() == Cadence.MONTHLY)
        .filter(ritual -> !ALREADY_IN_THE_PLAN.contains(ritual.id()))
        .toList();
  }

  private static boolean placeFurther(
      int week, Ritual ritual, PlanRequest request, Ranking ranking, Draft draft) {
    Optional<Suggestion> suggestion = suggestion(ranking, ritual.id());
    if (suggestion.isEmpty()) {
      return false;
    }
    Optional<VariantKind> form = suggestion.get().variant();
    Demand demand = form.equals(solo(true)) ? ritual.soloDemand() : ritual.demand();
    int least = least(ritual, form);
    List<Integer> free = draft.freeDays(week);
    for (int i = 0; i < free.size(); i++) {
      // From the middle of the free days on, so that it does not crowd the tasks of the week.
      int day = free.get((free.size() / 2 + i) % free.size());
      if (draft.hasRoom(day, least) && draft.admits(demand, day)) {
        boolean own = request.bond().kind() == BondKind.ROMANTIC;
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(own ? PlanReason.OWN_OF_STAGE : PlanReason.FURTHER_RITUAL));
        reasons.addAll(suggestion.get().reasons());
        draft.place(
            day,
            new Draft.Sitting(
                ritual.id(),
                ActivityType.RITUAL,
                form,
                least,
                ritual.minutesOf(form),
                demand,
                reasons));
        return true;
      }
    }
    return false;
  }

  private static Reason whyNotPlaced(
      Ritual ritual, List<Integer> weeks, PlanRequest request, Ranking ranking, Draft draft) {
    Optional<Reason> notForBond = ranking
        .leftOut(ritual.id())
        .map(row -> row.reasons().get(0))
        .filter(reason -> reason.code().equals(SelectionReason.NOT_FOR_THIS_BOND.name()));
    if (notForBond.isPresent()) {
      return notForBond.get();
    }
    int needed = draft.habitMinutes()
        + suggestion(ranking, ritual.id())
            .map(suggestion -> least(ritual, suggestion.variant()))
            .orElse(ritual.leastMinutes());
    if (needed > request.minutesPerDay()) {
      return HabitChoice.tooLittleTime(needed, request);
    }
    boolean noDay = weeks.stream().allMatch(week -> draft.freeDays(week).isEmpty());
    return noDay ? tooFewDays(1, 0) : Reason.of(SelectionReason.NOT_FITTING_NOW);
  }

  private static Optional<Suggestion> suggestion(Ranking ranking, RitualId ritual) {
    return ranking.suggestions().stream()
        .filter(suggestion -> suggestion.ritual().equals(ritual))
        .findFirst();
  }

  private static int least(Ritual ritual, Optional<VariantKind> form) {
    return form.isPresent() ? ritual.minutesOf(form) : ritual.leastMinutes();
  }

  private static Optional<VariantKind> solo(boolean alone) {
    return alone ? Optional.of(VariantKind.SOLO) : Optional.empty();
  }

  /** Why something stands in the plan, and, where people who could do it together do it apart, that they do. */
  private static List<Reason> reasons(PlanReason why, boolean eachAlone) {
    return eachAlone
        ? List.of(Reason.of(why), Reason.of(PlanReason.EACH_ALONE))
        : List.of(Reason.of(why));
  }

  private static Reason tooFewDays(int needed, int available) {
    return Reason.of(
        SelectionReason.TOO_FEW_DAYS,
        "needed",
        Integer.toString(needed),
        "available",
        Integer.toString(available));
  }

  private static LeftOut notForThisBond(Task task) {
    return new LeftOut(task.id(), List.of(Reason.of(SelectionReason.NOT_FOR_THIS_BOND)));
  }

  private static LeftOut letGo(RitualId what) {
    return new LeftOut(what, List.of(Reason.of(SelectionReason.LET_GO)));
  }

  private static Optional<LeftOut> leftOut(RitualId what, Reason reason) {
    return Optional.of(new LeftOut(what, List.of(reason)));
  }
}
