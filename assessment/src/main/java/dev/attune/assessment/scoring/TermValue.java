package dev.attune.assessment.scoring;

import dev.attune.assessment.instrument.KeyedScale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one term of a scale has to offer: an answer or a gap, and what it could still be.
 *
 * @param raw as recorded; empty for a gap
 * @param counts what that counts before reversing; empty for a gap
 * @param gap why there is no answer; empty where there is one
 * @param lowest the least it could still count
 * @param highest the greatest it could still count
 */
record TermValue(
    OptionalDouble raw,
    OptionalDouble counts,
    Optional<MissingKind> gap,
    double lowest,
    double highest) {

  static TermValue answered(double raw, double counts) {
    return new TermValue(
        OptionalDouble.of(raw), OptionalDouble.of(counts), Optional.empty(), counts, counts);
  }

  static TermValue open(MissingKind gap, double lowest, double highest) {
    return new TermValue(
        OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(gap), lowest, highest);
  }

  /** The same value as the key reads it: lowest + highest − x where the term is reversed. */
  TermValue keyed(KeyedScale scale, int term) {
    if (!scale.reversed(term)) {
      return this;
    }
    return new TermValue(
        raw,
        counts.isPresent() ? OptionalDouble.of(scale.keyed(term, counts.getAsDouble())) : counts,
        gap,
        scale.keyed(term, highest),
        scale.keyed(term, lowest));
  }
}
