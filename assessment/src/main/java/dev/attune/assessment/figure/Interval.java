package dev.attune.assessment.figure;

import dev.attune.core.error.Require;

/**
 * The limits between which a figure is expected with some confidence. For example, '0.69 to 0.72, level 0.95'.
 *
 * <p>{@code toString} does not show the limits: they may be about one person.
 *
 * @param level the confidence, above 0 and below 1
 * @param lower the lower limit
 * @param upper the upper limit; defined exactly where the lower one is
 * @since 1.0
 */
public record Interval(double level, Figure lower, Figure upper) {
  /**
   * An interval.
   *
   * @param level the confidence, above 0 and below 1
   * @param lower the lower limit
   * @param upper the upper limit; defined exactly where the lower one is, and not below it
   */
  public Interval {
    Require.that(level > 0 && level < 1, "level", "a number above 0 and below 1", level);
    Require.that(
        lower.isDefined() == upper.isDefined(), "interval", "two limits or none", "one limit");
    Require.that(
        lower.value().orElse(0) <= upper.value().orElse(0),
        "interval",
        "a lower limit that is not above the upper one",
        "one above it");
  }

  /**
   * An interval with both its limits.
   *
   * @param level the confidence, above 0 and below 1
   * @param lower the lower limit
   * @param upper the upper limit, not below the lower one
   * @return the interval
   */
  public static Interval of(double level, double lower, double upper) {
    return new Interval(level, Figure.of(lower), Figure.of(upper));
  }

  /**
   * An interval that is undefined.
   *
   * @param level the confidence it would have
   * @param why a figure that says why
   * @return the interval
   */
  public static Interval undefined(double level, Figure why) {
    return new Interval(level, why, why);
  }
}
