package dev.attune.core.support;

import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.OwnSuspensions;
import dev.attune.core.journal.ResponseReceived;
import dev.attune.core.journal.Strain;
import dev.attune.core.journal.StrainMarked;
import dev.attune.core.journal.View;
import dev.attune.core.reason.Reason;
import dev.attune.core.repair.RepairReview;
import dev.attune.core.response.ResponseTone;
import dev.attune.core.safety.SafetyFlag;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Advises help from outside to one reader, from structured marks of their own and from what they may see. No text is read.
 *
 * <ul>
 *   <li>A safety flag of the reader stands: {@link SupportKind#INDIVIDUAL} and {@link SupportKind#URGENT}, always both, and
 *       {@link SupportKind#CHILD} or {@link SupportKind#SELF_HARM} for those flags.
 *   <li>Despair marked by the reader on 2 days in 28, or a boundary of the reader answered unsafely twice in 56 days:
 *       {@link SupportKind#INDIVIDUAL}.
 *   <li>Resentment or stonewalling marked by the reader on 3 days in 56, or stalled repair as {@link RepairReview#stalledRepair}
 *       finds it in what the reader may see: {@link SupportKind#COUNSELLING}.
 *   <li>The reader asks: {@link SupportKind#DIGITAL} and {@link SupportKind#COUNSELLING}. Asking sets no safety flag.
 * </ul>
 *
 * <p>While a flag of the reader stands, {@link SupportKind#COUNSELLING} is not advised. Not every couple should be seen together
 * where one may not be safe; a therapist finds that out beforehand, from each person apart (Stith, McCollum and Rosen 2011, Couples
 * therapy for domestic violence, chapter 2, doi:10.1037/12329-002). This library cannot, and advises help for one person instead.
 * Nobody else's advice changes by it. All numbers are project conventions; see {@link SupportSettings} and
 * {@link dev.attune.core.repair.RepairSettings}.
 *
 * @since 1.0
 */
public final class SupportAdvisor {
  private static final String SETS_BOUNDARY = "sets-boundary";

  private final SupportSettings settings;
  private final RepairReview review;

  private SupportAdvisor(SupportSettings settings, RepairReview review) {
    this.settings = settings;
    this.review = review;
  }

  /**
   * The advisor with the default settings.
   *
   * @return the advisor
   */
  public static SupportAdvisor withDefaults() {
    return with(SupportSettings.builder().build());
  }

  /**
   * The advisor with settings, and with the default review for repair that has stalled.
   *
   * @param settings from when on help is advised
   * @return the advisor
   */
  public static SupportAdvisor with(SupportSettings settings) {
    return with(settings, RepairReview.withDefaults());
  }

  /**
   * The advisor with settings and a review.
   *
   * @param settings from when on help is advised
   * @param review what says when repair has stalled; the one the app uses itself, so that both say the same
   * @return the advisor
   */
  public static SupportAdvisor with(SupportSettings settings, RepairReview review) {
    return new SupportAdvisor(settings, review);
  }

  /**
   * What is worth thinking of, unasked.
   *
   * @param view the view of the reader who is advised
   * @param at the instant from which it is looked at
   * @return one advice a kind, in the order of the kinds; empty where nothing calls for any
   */
  public List<SupportAdvice> advise(View view, Instant at) {
    return advice(view, at, Set.of());
  }

  /**
   * What is worth thinking of for a reader who asks.
   *
   * @param view the view of the reader who asks
   * @param at the instant from which it is looked at
   * @return one advice a kind, in the order of the kinds; never empty
   */
  public List<SupportAdvice> adviseOnRequest(View view, Instant at) {
    return advice(view, at, EnumSet.of(SupportKind.DIGITAL, SupportKind.COUNSELLING));
  }

  private List<SupportAdvice> advice(View view, Instant at, Set<SupportKind> askedFor) {
    Map<SupportKind, Set<SupportReason>> reasons = new EnumMap<>(SupportKind.class);
    Optional<PersonId> reader = view.reader().member();
    Set<SafetyFlag> flags = reader.isPresent() ? OwnSuspensions.of(view).flagsAt(at) : Set.of();
    add(reasons, kindsFor(flags), SupportReason.YOUR_SAFETY);
    reader.ifPresent(person -> addOwn(reasons, view, person, at));
    if (!review.stalledRepair(view, at).isEmpty()) {
      add(reasons, Set.of(SupportKind.COUNSELLING), SupportReason.REPAIR_KEEPS_STALLING);
    }
    add(reasons, askedFor, SupportReason.ASKED);
    if (!flags.isEmpty()) {
      reasons.remove(SupportKind.COUNSELLING);
    }
    return reasons.entrySet().stream()
        .map(kind -> new SupportAdvice.Builder()
            .kind(kind.getKey())
            .reasons(kind.getValue().stream().map(Reason::of).toList())
            .build())
        .toList();
  }

  private void addOwn(
      Map<SupportKind, Set<SupportReason>> reasons, View view, PersonId person, Instant at) {
    if (daysMarked(
            view, person, at, settings.despairWithinDays(), strain -> strain == Strain.DESPAIR)
        >= settings.daysWithDespair()) {
      add(reasons, Set.of(SupportKind.INDIVIDUAL), SupportReason.DESPAIR_LASTS);
    }
    if (daysMarked(
            view, person, at, settings.strainWithinDays(), strain -> strain != Strain.DESPAIR)
        >= settings.daysWithStrain()) {
      add(reasons, Set.of(SupportKind.COUNSELLING), SupportReason.STRAIN_LASTS);
    }
    if (boundaryNotHeard(view, person, at)) {
      add(reasons, Set.of(SupportKind.INDIVIDUAL), SupportReason.BOUNDARY_NOT_HEARD);
    }
  }

  private static Set<SupportKind> kindsFor(Set<SafetyFlag> flags) {
    Set<SupportKind> kinds = EnumSet.noneOf(SupportKind.class);
    if (!flags.isEmpty()) {
      kinds.add(SupportKind.URGENT);
      kinds.add(SupportKind.INDIVIDUAL);
    }
    if (flags.contains(SafetyFlag.CHILD_AT_RISK)) {
      kinds.add(SupportKind.CHILD);
    }
    if (flags.contains(SafetyFlag.THOUGHTS_OF_SELF_HARM)) {
      kinds.add(SupportKind.SELF_HARM);
    }
    return kinds;
  }

  private static void add(
      Map<SupportKind, Set<SupportReason>> reasons,
      Collection<SupportKind> kinds,
      SupportReason reason) {
    kinds.forEach(kind -> reasons
        .computeIfAbsent(kind, each -> EnumSet.noneOf(SupportReason.class))
        .add(reason));
  }

  private static long daysMarked(
      View view, PersonId person, Instant at, int withinDays, Predicate<Strain> strain) {
    return own(view, person, StrainMarked.class, at, withinDays)
        .filter(marked -> strain.test(marked.strain()))
        .map(StrainMarked::date)
        .distinct()
        .count();
  }

  private boolean boundaryNotHeard(View view, PersonId person, Instant at) {
    return own(view, person, ResponseReceived.class, at, settings.boundaryWithinDays())
            .filter(response -> response.scenario().value().equals(SETS_BOUNDARY))
            .filter(response -> ResponseTone.of(response) != ResponseTone.SAFE)
            .count()
        >= settings.boundaryAnswers();
  }

  private static <T extends Entry> Stream<T> own(
      View view, PersonId person, Class<T> kind, Instant at, int withinDays) {
    return view.entries(kind).stream()
        .filter(entry -> entry.author().equals(person))
        .filter(entry -> !entry.at().isAfter(at) && entry.daysUntil(at) < withinDays);
  }
}
