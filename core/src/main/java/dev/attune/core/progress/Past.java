package dev.attune.core.progress;

import dev.attune.core.bond.Bond;
import dev.attune.core.journal.ActivityReported;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Outcome;
import dev.attune.core.journal.PlanAdopted;
import dev.attune.core.journal.View;
import dev.attune.core.plan.ActivityState;
import dev.attune.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one reader may see of what happened until an instant, on the days of the bond, as those of its plans are. */
record Past(View view, Bond bond, Instant at) {
  /**
   * A report on a plan that the reader may see.
   *
   * @param entry the report
   * @param plan the plan it is about
   */
  record Report(ActivityReported entry, Plan plan) {
    String activity() {
      return entry.activity().value();
    }

    ActivityState state() {
      return Past.state(entry.outcome());
    }
  }

  Stream<Entry> entries() {
    return view.entries().stream().filter(entry -> !entry.at().isAfter(at));
  }

  <T extends Entry> Stream<T> entries(Class<T> kind) {
    return entries().filter(kind::isInstance).map(kind::cast);
  }

  /** One on a plan that is not there is about nothing. */
  Stream<Report> reports() {
    Map<EntryId, Plan> plans =
        entries(PlanAdopted.class).collect(Collectors.toMap(PlanAdopted::id, PlanAdopted::plan));
    return entries(ActivityReported.class)
        .flatMap(report ->
            Optional.ofNullable(plans.get(report.plan()))
                .map(plan -> new Report(report, plan))
                .stream());
  }

  boolean isReadersOwn(Entry entry) {
    return view.reader().member().equals(Optional.of(entry.author()));
  }

  LocalDate dayOf(Entry entry) {
    return LocalDate.ofInstant(entry.at(), bond.zone());
  }

  LocalDate today() {
    return LocalDate.ofInstant(at, bond.zone());
  }

  private static ActivityState state(Outcome outcome) {
    return switch (outcome) {
      case DONE -> ActivityState.DONE;
      case PARTLY -> ActivityState.PARTLY;
      case MISSED -> ActivityState.MISSED;
      case EXCUSED -> ActivityState.EXCUSED;
    };
  }
}
