package dev.attune.assessment.instrument;

import dev.attune.core.error.Require;
import java.math.BigDecimal;

/**
 * How much of a scale's scores is error, by classical test theory: Lord and Novick (1968), Statistical theories of mental test
 * scores, Reading: Addison-Wesley. For example, 'standard deviation 7.5, alpha 0.8 in the manual'.
 *
 * @param sd the standard deviation of the scores in the sample of the reliability figure, above 0
 * @param reliability how reliable they are, above 0 and at most 1, with kind and source
 * @since 1.0
 */
public record MeasurementError(double sd, ReliabilityFigure reliability) {
  /**
   * The error of a scale's scores.
   *
   * @param sd the standard deviation of the scores, finite, above 0
   * @param reliability how reliable they are, above 0 and at most 1, with kind and source
   * @throws dev.attune.core.error.InvalidValueException where no error can be worked out with them
   */
  public MeasurementError {
    reliability.requireUsable("reliability");
    Require.that(sd > 0 && Double.isFinite(sd), "sd", "a finite number above 0", sd);
  }

  /**
   * The square of the standard error of measurement, SD²(1 − r), without rounding.
   *
   * @return the square, 0 or more
   */
  public BigDecimal squared() {
    BigDecimal spread = BigDecimal.valueOf(sd);
    return spread
        .multiply(spread)
        .multiply(BigDecimal.ONE.subtract(BigDecimal.valueOf(reliability.value())));
  }

  /**
   * The standard error of measurement, SD·√(1 − r).
   *
   * @return the error of one score, in points of the scale; 0 only where the reliability is 1
   */
  public double standardError() {
    return Math.sqrt(squared().doubleValue());
  }
}
