package dev.attune.core.plan;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.PersonId;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Thirty days being filled. It keeps the rules that hold whatever is placed: nothing on unavailable days, never more minutes
 * than a day has, a rest day in every week, deep sessions apart. Of a plan that is made anew the days before are not filled.
 *
 * <p>Days are counted from 0. Everything is placed at its least minutes and lengthened at the end.
 */
final class Draft {
  static final int WEEKS = 4;

  private static final int[] WEEK_STARTS = {0, 7, 14, 21, Plan.DAYS};

  private final PlanRequest request;
  private final Limit limit;
  private final boolean[] available = new boolean[Plan.DAYS];
  private final List<List<Sitting>> days = new ArrayList<>();
  private final SoFar soFar;
  private final Optional<RitualId> habit;
  private final int habitMinutes;

  /** A draft that holds nothing but what took place already, and the habit on every available day that has room for it. */
  Draft(PlanRequest request, Optional<Sitting> habit, SoFar soFar) {
    this.request = request;
    this.limit = request.limit();
    this.soFar = soFar;
    this.habit = habit.map(Sitting::what);
    this.habitMinutes = habit.map(Sitting::least).orElse(0);
    for (int day = 0; day < Plan.DAYS; day++) {
      available[day] = day >= soFar.today() && !request.unavailable().contains(date(day));
      List<Sitting> sittings = new ArrayList<>(5);
      days.add(sittings);
      if (day == soFar.today()) {
        sittings.addAll(soFar.tookPlaceToday());
      }
      if (habit.isPresent() && hasRoom(day, habitMinutes) && !holds(day, habit.get().what)) {
        sittings.add(0, habit.get().again());
      }
    }
  }

  /** One thing placed on a day; its minutes grow when the draft is lengthened. */
  static final class Sitting {
    private final RitualId what;
    private final ActivityType type;
    private final Optional<VariantKind> variant;
    private final int least;
    private final int full;
    private final Demand demand;
    private final List<Reason> reasons;
    private int minutes;

    Sitting(
        RitualId what,
        ActivityType type,
        Optional<VariantKind> variant,
        int least,
        int full,
        Demand demand,
        List<Reason> reasons) {
      this.what = what;
      this.type = type;
      this.variant = variant;
      this.least = least;
      this.full = full;
      this.demand = demand;
      this.reasons = reasons;
      this.minutes = least;
    }

    Sitting again() {
      return new Sitting(what, type, variant, least, full, demand, reasons);
    }

    RitualId what() {
      return what;
    }

    int least() {
      return least;
    }

    Demand demand() {
      return demand;
    }
  }

  int habitMinutes() {
    return habitMinutes;
  }

  /** Days of a week on which a first thing beside the habit may be placed: empty ones, as long as a rest day remains. */
  List<Integer> freeDays(int week) {
    List<Integer> free = new ArrayList<>();
    for (int day = WEEK_STARTS[week - 1]; day < WEEK_STARTS[week]; day++) {
      if (available[day] && restsOn(day)) {
        free.add(day);
      }
    }
    return free.size() > restDaysToKeep(week) ? free : List.of();
  }

  /** One, or none where a day of the week that can hold nothing more is a rest day already. */
  private int restDaysToKeep(int week) {
    for (int day = WEEK_STARTS[week - 1]; day < WEEK_STARTS[week]; day++) {
      if (!available[day] && restsOn(day)) {
        return 0;
      }
    }
    return 1;
  }

  /** Days of a week that hold something beside the habit already, or may. */
  List<Integer> usableDays(int week) {
    List<Integer> usable = new ArrayList<>(freeDays(week));
    for (int day = WEEK_STARTS[week - 1]; day < WEEK_STARTS[week]; day++) {
      if (available[day] && !restsOn(day)) {
        usable.add(day);
      }
    }
    usable.sort(null);
    return usable;
  }

  /** How many more days of a week can hold something beside the habit, a rest day being kept. */
  int capacity(int week) {
    return Math.max(0, freeDays(week).size() - restDaysToKeep(week));
  }

  /** Whether a day holds nothing but the habit. */
  boolean restsOn(int day) {
    return day < soFar.today()
        ? soFar.days().get(day).rest()
        : days.get(day).stream().allMatch(sitting -> habit.equals(Optional.of(sitting.what)));
  }

  int used(int day) {
    int used = 0;
    for (Sitting sitting : days.get(day)) {
      used += sitting.minutes;
    }
    return used;
  }

  boolean hasRoom(int day, int minutes) {
    return available[day] && used(day) + minutes <= request.minutesPerDay();
  }

  /** The fewest minutes a day of this week would need to hold this much more; empty where no day of it is usable. */
  OptionalInt leastNeeded(int week, int minutes) {
    return usableDays(week).stream().mapToInt(day -> used(day) + minutes).min();
  }

  /** Whether the limit lets a sitting take place on a day: it is open, and far enough from other deep sessions. */
  boolean admits(Demand demand, int day) {
    if (!limit.admits(demand)) {
      return false;
    }
    if (!demand.deepSession()) {
      return true;
    }
    if (limit.nextDeepSessionOn().isPresent()
        && date(day).isBefore(limit.nextDeepSessionOn().get())) {
      return false;
    }
    for (int other = 0; other < Plan.DAYS; other++) {
      boolean near = Math.abs(other - day) < limit.daysBetweenDeepSessions();
      if (near
          && (soFar.deepSessionOn(other)
              || days.get(other).stream().anyMatch(sitting -> sitting.demand.deepSession()))) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(int day, RitualId what) {
    return days.get(day).stream().anyMatch(sitting -> sitting.what.equals(what));
  }

  void place(int day, Sitting sitting) {
    days.get(day).add(sitting);
  }

  /** Gives every sitting, in date order, as much of its full length as its day has room for. */
  void lengthen() {
    for (int day = soFar.today(); day < Plan.DAYS; day++) {
      int room = Math.max(0, request.minutesPerDay() - used(day));
      for (Sitting sitting : days.get(day)) {
        int more = Math.min(room, sitting.full - sitting.minutes);
        sitting.minutes += more;
        room -= more;
      }
    }
  }

  /** The days as values; members take turns over all activities, from the first one listed, through days before as well. */
  List<PlanDay> toDays() {
    Bond bond = request.bond();
    List<PlanDay> result = new ArrayList<>(soFar.days());
    int turn = result.stream().mapToInt(day -> day.activities().size()).sum();
    for (int day = soFar.today(); day < Plan.DAYS; day++) {
      int week = Math.min(WEEKS, day / 7 + 1);
      PlanDay.Builder builder =
          PlanDay.builder().day(day + 1).date(date(day)).week(week).rest(restsOn(day));
      for (Sitting sitting : days.get(day)) {
        PersonId initiator = bond.members().get(turn++ % bond.members().size()).id();
        builder.addActivity(Activity.builder()
            .id((day < 9 ? "d0" : "d") + (day + 1) + "-" + sitting.what)
            .what(sitting.what)
            .type(sitting.type)
            .minutes(sitting.minutes)
            .initiator(initiator)
            .variant(sitting.variant)
            .reasons(sitting.reasons)
            .build());
      }
      result.add(builder.build());
    }
    return result;
  }

  private LocalDate date(int day) {
    return request.startsOn().plus(day, ChronoUnit.DAYS);
  }
}
