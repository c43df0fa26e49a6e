package dev.attune.core.checkin;

import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.ActivityReported;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Outcome;
import dev.attune.core.journal.PauseStated;
import dev.attune.core.journal.PlanAdopted;
import dev.attune.core.journal.View;
import dev.attune.core.plan.Activity;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days on which nobody expected a check-in: those the reader had paused, and those on which a planned one was excused. */
final class DaysSetAside {
  private final List<Span> pauses;
  private final List<LocalDate> excused;

  private DaysSetAside(List<Span> pauses, List<LocalDate> excused) {
    this.pauses = pauses;
    this.excused = excused;
  }

  static DaysSetAside in(View view, LocalDate last) {
    return new DaysSetAside(pauses(view, last), excused(view));
  }

  boolean hold(LocalDate day) {
    return excused.contains(day) || pauses.stream().anyMatch(pause -> pause.holds(day));
  }

  /** A view shows nobody's pauses but the reader's; a day that was paused in part is paused. */
  private static List<Span> pauses(View view, LocalDate last) {
    List<Span> pauses = new ArrayList<>();
    Optional<LocalDate> since = Optional.empty();
    for (PauseStated stated : view.entries(PauseStated.class)) {
      if (stated.inForce()) {
        since = since.or(() -> Optional.of(stated.date()));
      } else {
        since.ifPresent(first -> pauses.add(new Span(first, stated.date())));
        since = Optional.empty();
      }
    }
    since.ifPresent(first -> pauses.add(new Span(first, last)));
    return pauses;
  }

  private static List<LocalDate> excused(View view) {
    Map<EntryId, Plan> plans = new HashMap<>();
    view.entries(PlanAdopted.class).forEach(adopted -> plans.put(adopted.id(), adopted.plan()));
    Map<LocalDate, Map<PersonId, Outcome>> outcomes = new HashMap<>();
    for (ActivityReported reported : view.entries(ActivityReported.class)) {
      Optional.ofNullable(plans.get(reported.plan()))
          .flatMap(plan -> dayOfCheckIn(plan, reported.activity().value()))
          .ifPresent(day -> outcomes
              .computeIfAbsent(day, any -> new HashMap<>())
              .put(reported.author(), reported.outcome()));
    }
    return outcomes.entrySet().stream()
        .filter(day -> excused(day.getValue().values()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Where people differ, done and partly go before excused, and excused before missed. */
  private static boolean excused(Collection<Outcome> outcomes) {
    return outcomes.contains(Outcome.EXCUSED)
        && !outcomes.contains(Outcome.DONE)
        && !outcomes.contains(Outcome.PARTLY);
  }

  private static Optional<LocalDate> dayOfCheckIn(Plan plan, String activity) {
    return plan.days().stream()
        .filter(day -> day.activities().stream().anyMatch(each -> isCheckIn(each, activity)))
        .map(PlanDay::date)
        .findFirst();
  }

  private static boolean isCheckIn(Activity activity, String id) {
    return activity.id().equals(id) && activity.what().equals(CheckInSession.RITUAL);
  }
}
