package dev.attune.assessment.validity;

import dev.attune.core.error.Require;

/**
 * A bound that a caller chose for one check. For example, 'seconds per answer below 2'. The library has none of its own.
 *
 * @param check which figure it is for
 * @param side where the figure is remarked on
 * @param bound the bound, in the unit of the check; a figure that equals it is not remarked on
 * @since 1.0
 */
public record ValidityBound(ValidityCheck check, BoundSide side, double bound) {
  /**
   * A bound.
   *
   * @param check which figure it is for
   * @param side where the figure is remarked on
   * @param bound the bound, finite
   * @throws dev.attune.core.error.InvalidValueException where the bound is no finite number
   */
  public ValidityBound {
    Require.that(Double.isFinite(bound), "bound", "a finite number", bound);
  }

  /**
   * Remarks on figures above a bound.
   *
   * @param check which figure it is for
   * @param bound the bound, finite
   * @return the bound
   */
  public static ValidityBound above(ValidityCheck check, double bound) {
    return new ValidityBound(check, BoundSide.ABOVE, bound);
  }

  /**
   * Remarks on figures below a bound.
   *
   * @param check which figure it is for
   * @param bound the bound, finite
   * @return the bound
   */
  public static ValidityBound below(ValidityCheck check, double bound) {
    return new ValidityBound(check, BoundSide.BELOW, bound);
  }

  boolean isPassedBy(double figure) {
    return side == BoundSide.ABOVE ? figure > bound : figure < bound;
  }
}
