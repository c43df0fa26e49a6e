package dev.attune.assessment.instrument;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One answer an item offers. For example, '2, sometimes'.
 *
 * @param value the number that is recorded when someone chooses it
 * @param label its wording; empty where the instrument is kept without wording
 * @param score what it counts in a scale, where that differs from the value: keys that rise and fall again need it
 * @since 1.0
 */
public record Option(double value, Optional<String> label, OptionalDouble score) {
  /**
   * An option that counts what it is recorded as.
   *
   * @param value the number recorded
   * @param label its wording
   * @return the option
   */
  public static Option of(double value, String label) {
    return new Option(value, Optional.of(label), OptionalDouble.empty());
  }

  /**
   * An option with a score of its own.
   *
   * @param value the number recorded
   * @param label its wording
   * @param score what it counts in a scale
   * @return the option
   */
  public static Option scored(double value, String label, double score) {
    return new Option(value, Optional.of(label), OptionalDouble.of(score));
  }

  /**
   * What choosing this option counts before reversing: its score, or else its value.
   *
   * @return the number
   */
  public double counts() {
    return score.orElse(value);
  }
}
