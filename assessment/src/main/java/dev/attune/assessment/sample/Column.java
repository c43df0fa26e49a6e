package dev.attune.assessment.sample;

import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One number a person: what an answer counts before reversing, or for a scale that counts, 1 where it is counted and else 0.
 * Scales that read an item alike share its column.
 *
 * @param key the key of the item
 * @param item the number of the item in the key
 * @param counting the scale that counts the answer; empty where the answer itself is the number
 * @param term the term of that scale
 */
record Column(ScoringKey key, int item, Optional<KeyedScale> counting, int term) {
  private static final double MOST = 1 << 30;

  static Column of(ScoringKey key, KeyedScale scale, int term) {
    return new Column(
        key,
        scale.source(term),
        Optional.of(scale).filter(counting -> counting.method() == ScoringMethod.COUNT),
        scale.method() == ScoringMethod.COUNT ? term : 0);
  }

  ItemId id() {
    return key.instrument().items().get(item).id();
  }

  double lowest() {
    return counting.isPresent() ? 0 : key.lowest(item);
  }

  double highest() {
    return counting.isPresent() ? 1 : key.highest(item);
  }

  /** The number for an answer; empty where the item does not take it. */
  OptionalDouble value(double answer) {
    OptionalDouble counts = key.counts(item, answer);
    if (counting.isEmpty() || counts.isEmpty()) {
      return counts;
    }
    return OptionalDouble.of(
        counting.get().counts(keyed(counting.get(), counts.getAsDouble())) ? 1 : 0);
  }

  /** In decimals, as where a person is scored. */
  private double keyed(KeyedScale scale, double counts) {
    return scale.reversed(term)
        ? BigDecimal.valueOf(scale.lowest(term))
            .add(BigDecimal.valueOf(scale.highest(term)))
            .subtract(BigDecimal.valueOf(counts))
            .doubleValue()
        : counts;
  }

  /** The marks of an answer that the item takes: that it is one, and which end of the item it is. */
  int marks(double answer) {
    double counts = key.counts(item, answer).orElseThrow();
    return LaneLayout.GIVEN
        | (counts == key.lowest(item) ? LaneLayout.LOWEST : 0)
        | (counts == key.highest(item) ? LaneLayout.HIGHEST : 0);
  }

  /** Whether every number that is known beforehand is whole; a range may be answered with a fraction all the same. */
  boolean isWhole() {
    return isWhole(lowest())
        && isWhole(highest())
        && (counting.isPresent()
            || key.instrument().items().get(item).options().stream()
                .allMatch(option -> isWhole(option.counts())));
  }

  static boolean isWholeOrGap(double value) {
    return Double.isNaN(value) || isWhole(value);
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value) && Math.abs(value) <= MOST;
  }
}
