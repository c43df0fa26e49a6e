package dev.attune.core.plan;

import dev.attune.core.bond.BondKind;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places at most one ritual beside habit, check-ins and tasks in each of weeks 3 and 4, on a day without a task. */
final class FurtherRitualPlacement {
  /** Rituals whose act a task or the check-ins bring in anyway: as a further ritual they would be the same thing twice. */
  private static final Set<RitualId> ALREADY_IN_THE_PLAN = Set.of(
      CheckInPlacement.CHECK_IN,
      RitualId.of("boundary-review"),
      RitualId.of("checklist-review"),
      RitualId.of("monthly-ritual-choice"));

  private static final List<Integer> WEEKS = List.of(3, 4);

  private final PlanRequest request;
  private final RitualCatalog catalog;
  private final Ranking ranking;
  private final Draft draft;
  private final SoFar soFar;
  private final boolean romantic;

  FurtherRitualPlacement(
      PlanRequest request, RitualCatalog catalog, Ranking ranking, Draft draft, SoFar soFar) {
    this.request = request;
    this.catalog = catalog;
    this.ranking = ranking;
    this.draft = draft;
    this.soFar = soFar;
    this.romantic = request.bond().kind() == BondKind.ROMANTIC;
  }

  /** Fills the draft with others than the habit, and tells what it left out. */
  List<LeftOut> place(Optional<RitualId> habit) {
    List<Ritual> candidates = candidates().stream()
        .filter(ritual -> !habit.equals(Optional.of(ritual.id())))
        .toList();
    List<Integer> weeks = WEEKS.stream()
        .filter(week -> week >= soFar.week() && !soFar.hadFurtherRitual(week))
        .toList();
    Set<RitualId> placed = new LinkedHashSet<>(soFar.furtherRituals());
    List<LeftOut> leftOut = new ArrayList<>();
    placed.stream().filter(soFar::isLetGo).map(LeftOutRows::letGo).forEach(leftOut::add);
    for (int week : weeks) {
      for (Ritual ritual : candidates) {
        if ((comesAgain(ritual) || !placed.contains(ritual.id())) && place(ritual, week)) {
          placed.add(ritual.id());
          break;
        }
      }
    }
    if (placed.isEmpty() && !candidates.isEmpty()) {
      Ritual best = candidates.get(0);
      leftOut.add(LeftOutRows.of(best.id(), whyNotPlaced(best, weeks)));
    }
    return leftOut;
  }

  /** What may come in, best first. */
  private List<Ritual> candidates() {
    if (romantic) {
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

  private static boolean comesAgain(Ritual ritual) {
    return ritual.cadence() == Cadence.DAILY || ritual.cadence() == Cadence.WEEKLY;
  }

  /** Whether it found a place in a week. */
  private boolean place(Ritual ritual, int week) {
    Optional<Suggestion> suggestion = suggestion(ritual);
    if (suggestion.isEmpty()) {
      return false;
    }
    Draft.Sitting sitting = sitting(ritual, suggestion.get());
    List<Integer> free = draft.freeDays(week);
    for (int i = 0; i < free.size(); i++) {
      // From the middle of the free days on, so that it does not crowd the tasks of the week.
      int day = free.get((free.size() / 2 + i) % free.size());
      if (draft.hasRoom(day, sitting.least()) && draft.admits(sitting.demand(), day)) {
        draft.place(day, sitting);
        return true;
      }
    }
    return false;
  }

  private Draft.Sitting sitting(Ritual ritual, Suggestion suggestion) {
    Optional<VariantKind> form = suggestion.variant();
    boolean alone = form.equals(Optional.of(VariantKind.SOLO));
    Demand demand = alone ? ritual.soloDemand() : ritual.demand();
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of(romantic ? PlanReason.OWN_OF_STAGE : PlanReason.FURTHER_RITUAL));
    reasons.addAll(suggestion.reasons());
    return new Draft.Sitting(
        ritual.id(),
        ActivityType.RITUAL,
        form,
        least(ritual, form),
        ritual.minutesOf(form),
        demand,
        reasons);
  }

  private Reason whyNotPlaced(Ritual ritual, List<Integer> weeks) {
    Optional<Reason> notForBond = ranking
        .leftOut(ritual.id())
        .map(row -> row.reasons().get(0))
        .filter(reason -> reason.code().equals(SelectionReason.NOT_FOR_THIS_BOND.name()));
    if (notForBond.isPresent()) {
      return notForBond.get();
    }
    int needed = draft.habitMinutes()
        + suggestion(ritual)
            .map(suggestion -> least(ritual, suggestion.variant()))
            .orElse(ritual.leastMinutes());
    if (needed > request.minutesPerDay()) {
      return LeftOutRows.tooLittleTime(needed, request);
    }
    boolean noDay = weeks.stream().allMatch(week -> draft.freeDays(week).isEmpty());
    return noDay ? LeftOutRows.tooFewDays(1, 0) : Reason.of(SelectionReason.NOT_FITTING_NOW);
  }

  private Optional<Suggestion> suggestion(Ritual ritual) {
    return ranking.suggestions().stream()
        .filter(suggestion -> suggestion.ritual().equals(ritual.id()))
        .findFirst();
  }

  private static int least(Ritual ritual, Optional<VariantKind> form) {
    return form.isPresent() ? ritual.minutesOf(form) : ritual.leastMinutes();
  }
}
