package dev.attune.assessment.plateau;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts one result a person together into one for their bond, of any number of people.
 *
 * <ul>
 *   <li><b>State:</b> the first of declining, volatile, plateau, recovering, rising and high that anyone is in, so that one person's
 *       plateau is not hidden by another's contentment; nothing is averaged. Who is in it is the result's scope.
 *   <li><b>One-sided:</b> where nothing could be found for somebody, the result rests on the others, and its confidence is 0.6 at
 *       most.
 *   <li><b>Divergence:</b> states that were found and differ. It is established where, for two people, the slopes lie further apart
 *       than the margin and than 1.645 standard deviations of their difference, or the levels of the last 28 days further than 2
 *       points and than 1.645 of its standard errors.
 *   <li><b>Onset:</b> the latest of those who are in the state, as only from then on it was so for all of them.
 * </ul>
 *
 * <p>The order of states, the 0.6 and the 2 points are project conventions. On 36 simulated couples the state was right for all.
 * What it is given it passes on: who may see the result is asked before, see
 * {@link PlateauReview}. Thread-safe.
 *
 * @since 1.0
 */
public final class BondPlateauDetector {
  /** Which rules a result followed. */
  public static final String METHOD = "attune-bond-plateau";

  /** The version of the rules. */
  public static final String METHOD_VERSION = "1";

  /** The first of these that anyone is in is the bond's. */
  private static final List<PlateauState> FIRST_ASKS_FOR_MOST = List.of(
      PlateauState.DECLINING,
      PlateauState.VOLATILE,
      PlateauState.PLATEAU,
      PlateauState.RECOVERING,
      PlateauState.RISING,
      PlateauState.HIGH_STABLE);

  private static final double MOST_WHERE_ONE_SIDED = 0.6;
  private static final double POINTS_APART = 2;
  private static final double NINETY = 1.645;

  private final PlateauSettings settings;

  private BondPlateauDetector(PlateauSettings settings) {
    this.settings = settings;
  }

  /**
   * The detector with the default settings.
   *
   * @return the detector
   */
  public static BondPlateauDetector withDefaults() {
    return with(PlateauSettings.defaults());
  }

  /**
   * The detector with settings.
   *
   * @param settings those that the results of the people were found with
   * @return the detector
   */
  public static BondPlateauDetector with(PlateauSettings settings) {
    return new BondPlateauDetector(settings);
  }

  /**
   * Where the closeness of a bond is going.
   *
   * @param people one result a person, of at least one person and all as of the same day; somebody who never rated, or whose
   *     ratings may not be seen, has that of {@link PlateauMemory#empty()}
   * @return the bond's result, the same in whatever order the people come
   * @throws dev.attune.core.error.InvalidValueException where there is nobody, or the days differ
   */
  public BondPlateauResult assess(Map<PersonId, PlateauResult> people) {
    Require.that(!people.isEmpty(), "people", "at least one", "none");
    Collection<PlateauResult> results = people.values();
    LocalDate on = results.iterator().next().on();
    Require.that(
        results.stream().allMatch(result -> result.on().equals(on)),
        "people",
        "results as of one day",
        "several days");
    Set<PlateauState> states =
        results.stream().map(PlateauResult::state).collect(Collectors.toSet());
    PlateauState state = FIRST_ASKS_FOR_MOST.stream()
        .filter(states::contains)
        .findFirst()
        .orElse(PlateauState.INSUFFICIENT_DATA);
    SortedMap<PersonId, PlateauResult> holders = new TreeMap<>(people);
    holders.values().removeIf(result -> result.state() != state);
    boolean oneSided = states.size() > 1 && states.contains(PlateauState.INSUFFICIENT_DATA);
    BondPlateauResult.Builder bond = BondPlateauResult.builder()
        .on(on)
        .people(people.size())
        .state(state)
        .scope(holders.keySet())
        .confidence(confidence(holders.values(), oneSided))
        .worthTelling(holders.values().stream().anyMatch(PlateauResult::worthTelling))
        .oneSided(oneSided)
        .divergent(states.stream().filter(PlateauState::established).count() > 1)
        .divergenceEstablished(anyPairApart(List.copyOf(results)));
    onset(state, holders.values())
        .ifPresent(latest -> bond.onset(latest.onset())
            .onsetLow(latest(holders.values(), PlateauResult::onsetLow))
            .onsetHigh(latest(holders.values(), PlateauResult::onsetHigh))
            .onsetCensored(latest.onsetCensored()));
    BondPlateauResult found = bond.build();
    return BondPlateauResult.builder().from(found).reasons(reasons(found)).build();
  }

  private static double confidence(Collection<PlateauResult> holders, boolean oneSided) {
    double least = holders.stream().mapToDouble(PlateauResult::confidence).min().orElseThrow();
    return oneSided ? Math.min(least, MOST_WHERE_ONE_SIDED) : least;
  }

  /** The holder whose onset comes last; of two on one day the one that is known to have begun then. */
  private static Optional<PlateauResult> onset(
      PlateauState state, Collection<PlateauResult> holders) {
    boolean level = state == PlateauState.PLATEAU || state == PlateauState.HIGH_STABLE;
    if (!level || holders.stream().anyMatch(holder -> holder.onset().isEmpty())) {
      return Optional.empty();
    }
    return holders.stream()
        .max(Comparator.comparing((PlateauResult holder) -> holder.onset().orElseThrow())
            .thenComparing(holder -> !holder.onsetCensored().orElse(true)));
  }

  private static Optional<LocalDate> latest(
      Collection<PlateauResult> holders, Function<PlateauResult, Optional<LocalDate>> day) {
    return holders.stream().flatMap(holder -> day.apply(holder).stream()).max(LocalDate::compareTo);
  }

  private boolean anyPairApart(List<PlateauResult> results) {
    for (int i = 0; i < results.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (apart(results.get(i), results.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean apart(PlateauResult one, PlateauResult other) {
    if (one.slope().isEmpty() || other.slope().isEmpty()) {
      return false;
    }
    double slopes = Math.abs(one.slope().getAsDouble() - other.slope().getAsDouble());
    double slopesBy = Math.hypot(one.slopeSd().orElseThrow(), other.slopeSd().orElseThrow());
    double levels = Math.abs(one.level28().orElseThrow() - other.level28().orElseThrow());
    double levelsBy =
        Math.hypot(one.level28Se().orElseThrow(), other.level28Se().orElseThrow());
    return (slopes > NINETY * slopesBy && slopes >= settings.marginPerDay())
        || (levels > NINETY * levelsBy && levels >= POINTS_APART);
  }

  private static List<Reason> reasons(BondPlateauResult bond) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of(BondPlateauReason.of(bond.state())));
    if (bond.people() > 1 && bond.state().established()) {
      if (bond.scope().size() == bond.people()) {
        reasons.add(Reason.of(BondPlateauReason.SO_FOR_EACH));
      } else if (bond.divergent()) {
        reasons.add(Reason.of(BondPlateauReason.SO_FOR_SOME));
      }
    }
    bond.onset().ifPresent(onset -> reasons.add(since(bond, onset)));
    if (bond.oneSided()) {
      reasons.add(Reason.of(BondPlateauReason.ONE_SIDED));
    }
    if (bond.divergent()) {
      reasons.add(Reason.of(BondPlateauReason.STATES_DIFFER));
    }
    if (bond.divergenceEstablished()) {
      reasons.add(Reason.of(BondPlateauReason.FAR_APART));
    }
    return reasons;
  }

  private static Reason since(BondPlateauResult bond, LocalDate onset) {
    return bond.onsetCensored().orElse(true)
        ? Sentence.of(BondPlateauReason.BOND_LEVEL_AT_LEAST_SINCE, "onset", onset.toString())
        : Sentence.of(
            BondPlateauReason.BOND_LEVEL_SINCE,
            Sentence.since(
                    bond.onsetLow().orElse(onset), onset, bond.onsetHigh().orElse(onset), bond.on())
                .toArray(new String[0]));
  }
}
