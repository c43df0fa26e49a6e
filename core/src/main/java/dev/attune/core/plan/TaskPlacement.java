package dev.attune.core.plan;

import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.selection.LeftOut;
import dev.attune.core.selection.SelectionReason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Places the tasks week by week: its own, then at most one that is carried on. */
final class TaskPlacement {
  /** Tasks that are worth their place later, too; the others belong to their week. */
  private static final Set<Task> WORTH_CARRYING_ON = EnumSet.of(
      Task.CHOOSE_MICRO_HABIT,
      Task.BEGIN_RECURRING_CONFLICT,
      Task.BOUNDARIES_AND_SAFETY_TALK,
      Task.SET_UP_DEVICE_FREE_ZONE);

  private final PlanRequest request;
  private final Draft draft;
  private final SoFar soFar;
  private final boolean oneMember;
  private final Map<Task, Reason> leftOut = new EnumMap<>(Task.class);
  private final Set<Task> carriedOn = EnumSet.noneOf(Task.class);

  TaskPlacement(PlanRequest request, Draft draft, SoFar soFar) {
    this.request = request;
    this.draft = draft;
    this.soFar = soFar;
    this.oneMember = request.bond().hasOneMember();
  }

  /** Fills the draft, and tells what it left out. */
  List<LeftOut> place() {
    for (Task task : Task.values()) {
      if (oneMember && !task.hasSoloForm()) {
        leftOut.put(task, Reason.of(SelectionReason.NOT_FOR_THIS_BOND));
      } else if (soFar.isOver(task) && !soFar.tookPlace(task)) {
        leftOut.put(task, Reason.of(SelectionReason.LET_GO));
        if (WORTH_CARRYING_ON.contains(task)) {
          carriedOn.add(task);
        }
      }
    }
    for (int week = soFar.week(); week <= Draft.WEEKS; week++) {
      placeOwn(week);
      carryOn(week);
    }
    return leftOut.entrySet().stream()
        .map(row -> LeftOutRows.of(row.getKey().id(), row.getValue()))
        .toList();
  }

  /** Places the tasks of a week in their order, spread over the days that are free when the first is placed. */
  private void placeOwn(int week) {
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
      place(task, week, favourite, List.of()).ifPresent(why -> leftOut.put(task, why));
    }
  }

  /** Places the first of the tasks carried on that finds a place; one that had its turn and found none says why. */
  private void carryOn(int week) {
    for (Task task : carriedOn) {
      Optional<Reason> whyNot =
          place(task, week, OptionalInt.empty(), List.of(Reason.of(PlanReason.CARRIED_ON)));
      if (whyNot.isEmpty()) {
        leftOut.remove(task);
        carriedOn.remove(task);
        return;
      }
      leftOut.put(task, whyNot.get());
    }
  }

  /** Why a task found no place in a week; empty where it did. */
  private Optional<Reason> place(
      Task task, int week, OptionalInt favourite, List<Reason> moreReasons) {
    if (oneMember && !task.hasSoloForm()) {
      return Optional.of(Reason.of(SelectionReason.NOT_FOR_THIS_BOND));
    }
    boolean room = false;
    int smallest = Integer.MAX_VALUE;
    for (boolean alone : oneMember ? new boolean[] {true} : new boolean[] {false, true}) {
      Optional<Task.Length> length = alone ? task.alone() : Optional.of(task.together());
      if (length.isEmpty()) {
        continue;
      }
      smallest = Math.min(smallest, length.get().least());
      List<Integer> days = daysFor(week, length.get().least(), favourite);
      room |= !days.isEmpty();
      Demand demand = task.demand(alone);
      Optional<Integer> open =
          days.stream().filter(day -> draft.admits(demand, day)).findFirst();
      if (open.isPresent()) {
        draft.place(open.get(), sitting(task, alone, length.get(), moreReasons));
        return Optional.empty();
      }
    }
    // What is public is told before what is private: the limit is the cause only where there was
    // room.
    return Optional.of(room ? Reason.of(SelectionReason.NOT_FITTING_NOW) : noRoom(week, smallest));
  }

  private Draft.Sitting sitting(
      Task task, boolean alone, Task.Length length, List<Reason> moreReasons) {
    List<Reason> reasons = new ArrayList<>(task.reason().because(alone && !oneMember));
    reasons.addAll(moreReasons);
    return new Draft.Sitting(
        task.id(),
        ActivityType.TASK,
        alone ? Optional.of(VariantKind.SOLO) : Optional.empty(),
        length.least(),
        length.minutes(),
        task.demand(alone),
        reasons);
  }

  /** The days with room: the favourite, then others that are free, then by date those that hold something already. */
  private List<Integer> daysFor(int week, int least, OptionalInt favourite) {
    List<Integer> free = draft.freeDays(week);
    return Stream.of(
            favourite.stream().boxed().filter(free::contains),
            free.stream(),
            draft.usableDays(week).stream())
        .flatMap(days -> days)
        .distinct()
        .filter(day -> draft.hasRoom(day, least))
        .toList();
  }

  private Reason noRoom(int week, int least) {
    if (draft.habitMinutes() + least > request.minutesPerDay()) {
      return LeftOutRows.tooLittleTime(draft.habitMinutes() + least, request);
    }
    OptionalInt needed = draft.leastNeeded(week, least);
    return needed.isPresent()
        ? LeftOutRows.tooLittleTime(needed.getAsInt(), request)
        : LeftOutRows.tooFewDays(1, 0);
  }
}
