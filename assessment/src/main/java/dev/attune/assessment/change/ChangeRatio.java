package dev.attune.assessment.change;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * An index before its division: what changed, over the square of its error. Kept as decimals, so that whether it lies beyond
 * 1.96 is a comparison without rounding.
 *
 * @param numerator the change
 * @param squaredError the square of the divisor, 0 or more
 */
record ChangeRatio(BigDecimal numerator, BigDecimal squaredError) {
  private static final BigDecimal SQUARED_CRITICAL =
      ChangeAnalyzer.CRITICAL.multiply(ChangeAnalyzer.CRITICAL);

  OptionalDouble value() {
    return squaredError.signum() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(numerator.doubleValue() / Math.sqrt(squaredError.doubleValue()));
  }

  boolean isReliable() {
    return numerator.multiply(numerator).compareTo(SQUARED_CRITICAL.multiply(squaredError)) > 0;
  }
}
