package dev.attune.core.pacing;

import dev.attune.core.journal.ActivityReported;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Outcome;
import dev.attune.core.journal.PlanAdopted;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.RepairMoved;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.plan.Activity;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.Task;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sittings people had together, as far as depth goes.
 *
 * <p>A sitting counts as deep wherever there is a trace of it: it was recorded as done, reported of a plan, rated, or a repair
 * conversation moved on. One whose ritual nobody knows counts as the deepest there is where rest is due after it, and for
 * nothing where it would open something.
 */
final class Sittings {
  private static final Set<RepairMove> RESTS = EnumSet.of(RepairMove.PAUSED, RepairMove.ENDED);

  /**
   * A deep session.
   *
   * @param on the day of whoever wrote it down
   * @param depth how much was told, {@link Depth#DEEP} where nobody knows
   */
  record Deep(LocalDate on, Depth depth) {}

  private final Seen seen;
  private final RitualCatalog catalog;
  private final Set<SessionId> alone;

  Sittings(Seen seen, RitualCatalog catalog) {
    this.seen = seen;
    this.catalog = catalog;
    this.alone = seen.entries(RitualDone.class)
        .filter(this::doneAlone)
        .flatMap(done -> done.session().stream())
        .collect(Collectors.toSet());
  }

  /** The deep sessions so far, one perhaps more than once. */
  Stream<Deep> deep() {
    return Stream.of(done(), reported(), rated(), repairs()).flatMap(Function.identity());
  }

  /** How much was told in a sitting that was rated; empty where nobody knows the ritual. */
  Optional<Depth> depth(SessionId session, RitualId ritual) {
    return alone.contains(session) ? Optional.of(Depth.NONE) : demand(ritual).map(Demand::depth);
  }

  private Stream<Deep> done() {
    return seen.entries(RitualDone.class)
        .filter(done -> !doneAlone(done))
        .flatMap(done -> deep(done.ritual(), done));
  }

  private Stream<Deep> rated() {
    return seen.entries(Rated.class)
        .filter(rated -> rated.moment() == RatingMoment.AFTER)
        .filter(rated -> !alone.contains(rated.session()))
        .flatMap(rated -> deep(rated.ritual(), rated));
  }

  private Stream<Deep> repairs() {
    return seen.entries(RepairMoved.class)
        .filter(moved -> !RESTS.contains(moved.move()))
        .map(moved -> new Deep(moved.date(), Depth.PERSONAL));
  }

  private Stream<Deep> reported() {
    Map<EntryId, Plan> plans = seen.entries(PlanAdopted.class)
        .collect(Collectors.toMap(PlanAdopted::id, PlanAdopted::plan));
    return seen.entries(ActivityReported.class)
        .filter(report -> report.outcome() == Outcome.DONE || report.outcome() == Outcome.PARTLY)
        .flatMap(report -> activities(plans.get(report.plan()))
            .filter(activity -> activity.id().equals(report.activity().value()))
            .filter(activity -> !activity.variant().equals(Optional.of(VariantKind.SOLO)))
            .flatMap(activity -> deep(activity.what(), report)));
  }

  private static Stream<Activity> activities(@Nullable Plan plan) {
    return plan == null
        ? Stream.empty()
        : plan.days().stream().flatMap(day -> day.activities().stream());
  }

  private Stream<Deep> deep(RitualId ritual, Entry trace) {
    Optional<Demand> demand = demand(ritual);
    if (demand.isEmpty()) {
      return Stream.of(new Deep(trace.date(), Depth.DEEP));
    }
    return demand.filter(Demand::joint).filter(Demand::deepSession).stream()
        .map(deep -> new Deep(trace.date(), deep.depth()));
  }

  private Optional<Demand> demand(RitualId id) {
    return catalog
        .find(id)
        .map(ritual -> ritual.demand())
        .or(() -> Task.find(id).map(task -> task.demand(false)));
  }

  private boolean doneAlone(RitualDone done) {
    boolean othersPresent = seen.members().size() > 1;
    return done.variant().equals(Optional.of(VariantKind.SOLO))
        || (othersPresent && done.participants().size() == 1);
  }
}
