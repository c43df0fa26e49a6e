package dev.attune.assessment.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact score: a numerator over a positive denominator, both decimals, divided only when it is read.
 *
 * <p>That is what makes a sum of whole numbers exact, the order of addition irrelevant, 23/20 round to 1.2 although the
 * nearest double lies below 1.15, and 17/5 meet an edge at 3.4.
 */
record Fraction(BigDecimal numerator, BigDecimal denominator) {
  static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  /** The value rounded to some decimals, ties away from zero. */
  Fraction rounded(int decimals) {
    return of(numerator.divide(denominator, decimals, RoundingMode.HALF_UP));
  }

  int compareTo(double edge) {
    return numerator.compareTo(BigDecimal.valueOf(edge).multiply(denominator));
  }

  /**
   * The nearest double. 34 digits are enough for that: no quotient of decimals as short as answers and weights lies that
   * close to the middle between two doubles.
   */
  double toDouble() {
    double value = numerator.divide(denominator, MathContext.DECIMAL128).doubleValue();
    return value + 0.0;
  }

  BigDecimal decimal() {
    return numerator.divide(denominator, MathContext.DECIMAL128);
  }
}
