package dev.attune.core.progress;

import dev.attune.core.error.Require;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatedSitting;
import dev.attune.core.journal.View;
import dev.attune.core.pacing.Pacer;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.selection.Practice;
import dev.attune.core.selection.SelectionRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads what people have practised and how it went, as far as one reader may see it, for choosing rituals.
 *
 * <p>A ritual was practised on a day where there is a {@linkplain PracticeTrace trace} of it. Its lifts are after minus before of
 * everyone whose two ratings of a sitting the reader may see, over the last 56 days; how deep people went well,
 * {@link Pacer#deepestRatedWell} tells. Days of practice are those of the bond, as a selection's are; the age of a rating is
 * counted on its author's.
 *
 * <p>What is later than the instant is left aside. Immutable, thread-safe and reusable.
 *
 * @since 1.0
 */
public final class PracticeHistory {
  private final Pacer pacer;
  private final ProgressSettings settings;

  private PracticeHistory(RitualCatalog catalog, ProgressSettings settings) {
    this.pacer = Pacer.using(catalog, settings.pacing());
    this.settings = settings;
  }

  /**
   * The history of what was practised, with {@link ProgressSettings#defaults()}.
   *
   * @param catalog the rituals whose depth is known; a sitting of another one opens nothing
   * @return the history
   */
  public static PracticeHistory using(RitualCatalog catalog) {
    return using(catalog, ProgressSettings.defaults());
  }

  /**
   * The history of what was practised.
   *
   * @param catalog the rituals whose depth is known; a sitting of another one opens nothing
   * @param settings from when on it says something
   * @return the history
   */
  public static PracticeHistory using(RitualCatalog catalog, ProgressSettings settings) {
    return new PracticeHistory(catalog, settings);
  }

  /**
   * A request together with what was practised and the deepest depth rated well, in place of what it said about these.
   *
   * @param request whom and what rituals are chosen for
   * @param view what the reader of the choice may see
   * @param at the instant up to which it is looked at, on a day not after that of the request
   * @return the request, the same for the same request, view and instant
   * @throws dev.attune.core.error.InvalidValueException where the request is for a day before the instant's
   */
  public SelectionRequest addTo(SelectionRequest request, View view, Instant at) {
    Past past = new Past(view, request.bond(), at);
    Require.that(
        !request.on().isBefore(past.today()),
        "on",
        "a day not before " + past.today(),
        request.on());
    return SelectionRequest.builder()
        .from(request)
        .practised(practised(past))
        .deepestRatedWell(pacer.deepestRatedWell(view, request.bond(), at))
        .build();
  }

  /**
   * A request for a plan together with what was practised and the deepest depth rated well, in place of what it said about these.
   *
   * @param request what the plan is made from
   * @param view what everyone who will read the plan may see
   * @param at the instant up to which it is looked at, not after the first day that is planned
   * @return the request, the same for the same request, view and instant
   */
  public PlanRequest addTo(PlanRequest request, View view, Instant at) {
    return PlanRequest.builder()
        .from(request)
        .practised(practised(new Past(view, request.bond(), at)))
        .deepestRatedWell(pacer.deepestRatedWell(view, request.bond(), at))
        .build();
  }

  private List<Practice> practised(Past past) {
    SortedMap<RitualId, LocalDate> last = new TreeMap<>();
    PracticeTrace.among(past)
        .forEach(trace -> last.merge(
            trace.ritual(), trace.on(), (one, other) -> one.isAfter(other) ? one : other));
    Map<RitualId, List<Double>> lifts = lifts(past);
    return last.entrySet().stream()
        .map(ritual -> new Practice(
            ritual.getKey(), ritual.getValue(), lifts.getOrDefault(ritual.getKey(), List.of())))
        .toList();
  }

  private Map<RitualId, List<Double>> lifts(Past past) {
    return RatedSitting.among(past.entries(Rated.class).toList()).stream()
        .filter(sitting -> sitting.after().daysUntil(past.at()) < settings.liftDays())
        .collect(Collectors.groupingBy(
            sitting -> sitting.after().ritual(),
            Collectors.mapping(sitting -> (double) sitting.lift(), Collectors.toList())));
  }
}
