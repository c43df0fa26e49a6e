package dev.attune.core.plan;

import dev.attune.core.bond.BondKind;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Cadence;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.selection.LeftOut;
import dev.attune.core.selection.Ranking;
import dev.attune.core.selection.SelectionReason;
import dev.attune.core.selection.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which micro-habit a plan practises every day.
 *
 * <p>Eligible are the catalog's micro-habits and, for other bonds than romantic ones, its daily rituals of at most five minutes,
 * as far as bond, minutes and limit allow. A habit asked for is taken where it is eligible; where a plan is made anew and none
 * is asked for, the one so far. Otherwise the best-ranked one that
 * leaves ten minutes a day, which is the longest least any task has; else the best-ranked that leaves four; else the shortest.
 *
 * @param habit the habit as it will be placed; empty where none is eligible
 * @param first rows for the head of what was left out: no habit at all, then the one asked for, or the one so far
 * @param last rows for its end: the catalog's other micro-habits that were not eligible, by id
 */
record HabitChoice(Optional<Draft.Sitting> habit, List<LeftOut> first, List<LeftOut> last) {
  /** What stands in what was left out where there is no habit. */
  static final RitualId NO_HABIT = RitualId.of("micro-habit");

  /** What can still be practised while nothing joint is, in the order in which it is taken. */
  private static final List<RitualId> WHILE_SUSPENDED =
      List.of(RitualId.of("celebrate-micro-wins"), RitualId.of("unplugged-dinner"));

  private static final int LONGEST_LEAST = 10;
  private static final int SHORT_LEAST = 4;
  private static final int SHORT_HABIT = 5;

  static HabitChoice of(
      PlanRequest request, Optional<RitualId> soFar, RitualCatalog catalog, Ranking ranking) {
    List<Suggestion> eligible = new ArrayList<>();
    for (Suggestion suggestion : ranking.suggestions()) {
      if (offered(catalog.get(suggestion.ritual()), request)
          && suggestion.minutes() <= request.minutesPerDay()
          && open(suggestion, catalog, request)) {
        eligible.add(suggestion);
      }
    }
    Optional<RitualId> wish = request.microHabit().or(() -> soFar);
    PlanReason whyWished =
        request.microHabit().isPresent() ? PlanReason.HABIT_ASKED_FOR : PlanReason.HABIT_GOES_ON;
    Optional<Suggestion> granted = wish.flatMap(
        asked -> eligible.stream().filter(s -> s.ritual().equals(asked)).findFirst());
    Optional<Suggestion> habit = granted.or(() -> own(eligible, request));
    List<LeftOut> first = new ArrayList<>();
    List<LeftOut> last = new ArrayList<>();
    for (Ritual ritual : catalog.rituals()) {
      boolean asked = wish.equals(Optional.of(ritual.id()));
      boolean isEligible = eligible.stream().anyMatch(s -> s.ritual().equals(ritual.id()));
      if (!isEligible && (asked || ritual.microHabit())) {
        (asked ? first : last).add(LeftOutRows.of(ritual.id(), why(ritual, request, ranking)));
      }
    }
    if (habit.isEmpty()) {
      List<LeftOut> all = new ArrayList<>(first);
      all.addAll(last);
      first.add(0, LeftOutRows.of(NO_HABIT, whyNone(all)));
    }
    return new HabitChoice(
        habit.map(chosen -> sitting(
            chosen,
            granted.isPresent() ? Optional.of(whyWished) : Optional.empty(),
            catalog,
            request)),
        first,
        last);
  }

  /** Whether a ritual is a micro-habit for this kind of bond. */
  private static boolean offered(Ritual ritual, PlanRequest request) {
    boolean shortAndDaily = ritual.cadence() == Cadence.DAILY && ritual.minutes() <= SHORT_HABIT;
    boolean beyondRomance = request.bond().kind() != BondKind.ROMANTIC && shortAndDaily;
    return (ritual.microHabit() || beyondRomance) && !ritual.id().equals(CheckInPlacement.CHECK_IN);
  }

  /** A deep session needs days of rest after it, so it cannot be daily; while all is suspended only two habits remain. */
  private static boolean open(Suggestion suggestion, RitualCatalog catalog, PlanRequest request) {
    Demand demand = demand(suggestion, catalog);
    return !demand.deepSession()
        && (request.limit().jointRituals() != JointRituals.SUSPENDED
            || WHILE_SUSPENDED.contains(suggestion.ritual()));
  }

  private static Optional<Suggestion> own(List<Suggestion> eligible, PlanRequest request) {
    if (request.limit().jointRituals() == JointRituals.SUSPENDED) {
      return WHILE_SUSPENDED.stream()
          .flatMap(id -> eligible.stream().filter(s -> s.ritual().equals(id)))
          .findFirst();
    }
    return bestLeaving(LONGEST_LEAST, eligible, request)
        .or(() -> bestLeaving(SHORT_LEAST, eligible, request))
        .or(() -> shortest(eligible));
  }

  private static Optional<Suggestion> bestLeaving(
      int minutes, List<Suggestion> eligible, PlanRequest request) {
    return eligible.stream()
        .filter(s -> request.minutesPerDay() - s.minutes() >= minutes)
        .findFirst();
  }

  private static Optional<Suggestion> shortest(List<Suggestion> eligible) {
    return eligible.stream()
        .min((a, b) -> a.minutes() != b.minutes()
            ? Integer.compare(a.minutes(), b.minutes())
            : a.ritual().compareTo(b.ritual()));
  }

  /** What is public is told before what is private. */
  private static Reason why(Ritual ritual, PlanRequest request, Ranking ranking) {
    Optional<LeftOut> row = ranking.leftOut(ritual.id());
    boolean notForBond = row.isPresent()
        && row.get().reasons().get(0).code().equals(SelectionReason.NOT_FOR_THIS_BOND.name());
    if (notForBond || !offered(ritual, request)) {
      return Reason.of(SelectionReason.NOT_FOR_THIS_BOND);
    }
    if (ritual.minutes() > request.minutesPerDay()) {
      return LeftOutRows.tooLittleTime(ritual.minutes(), request);
    }
    return Reason.of(SelectionReason.NOT_FITTING_NOW);
  }

  /** Why there is no habit at all: the cause that is told last of all the rows' causes. */
  private static Reason whyNone(List<LeftOut> rows) {
    return rows.stream()
        .map(row -> row.reasons().get(0))
        .max(Comparator.comparing(reason -> SelectionReason.valueOf(reason.code())))
        .orElseGet(() -> Reason.of(SelectionReason.NOT_FOR_THIS_BOND));
  }

  private static Draft.Sitting sitting(
      Suggestion habit, Optional<PlanReason> wished, RitualCatalog catalog, PlanRequest request) {
    List<Reason> reasons = new ArrayList<>();
    if (wished.isPresent()) {
      reasons.add(Reason.of(wished.get()));
    } else if (request.limit().jointRituals() == JointRituals.SUSPENDED) {
      reasons.add(Reason.of(PlanReason.HABIT_ALONE));
    } else {
      int left = request.minutesPerDay() - habit.minutes();
      reasons.addAll(habit.reasons());
      reasons.add(Reason.of(PlanReason.HABIT_CHOSEN, "minutes", Integer.toString(left)));
    }
    return new Draft.Sitting(
        habit.ritual(),
        ActivityType.RITUAL,
        habit.variant(),
        habit.minutes(),
        habit.minutes(),
        demand(habit, catalog),
        List.copyOf(reasons));
  }

  private static Demand demand(Suggestion suggestion, RitualCatalog catalog) {
    Ritual ritual = catalog.get(suggestion.ritual());
    return suggestion.variant().equals(Optional.of(VariantKind.SOLO))
        ? ritual.soloDemand()
        : ritual.demand();
  }
}
