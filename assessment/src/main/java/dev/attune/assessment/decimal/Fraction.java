package dev.attune.assessment.decimal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact score: a numerator over a positive denominator, both decimals, divided only when it is read.
 *
 * <p>That is what makes a sum of whole numbers exact, the order of addition irrelevant, 23/20 round to 1.2 although the
 * nearest double lies below 1.15, and 17/5 meet an edge at 3.4.
 */
public final class Fraction {
  private final BigDecimal numerator;
  private final BigDecimal denominator;

  private Fraction(BigDecimal numerator, BigDecimal denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * A quotient.
   *
   * @param numerator any number
   * @param denominator above 0
   * @return the fraction
   */
  public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
    return new Fraction(numerator, denominator);
  }

  /**
   * A number as it is.
   *
   * @param value the number
   * @return the fraction
   */
  public static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  /**
   * The value rounded, ties away from zero.
   *
   * @param decimals to how many decimals
   * @return the rounded value
   */
  public Fraction rounded(int decimals) {
    return of(numerator.divide(denominator, decimals, RoundingMode.HALF_UP));
  }

  /**
   * Compares the exact value with an edge.
   *
   * @param edge the edge
   * @return below, at or above 0 where the value lies below, at or above the edge
   */
  public int compareTo(double edge) {
    return numerator.compareTo(BigDecimal.valueOf(edge).multiply(denominator));
  }

  /**
   * The nearest double. 34 digits are enough for that: no quotient of decimals as short as answers and weights lies that
   * close to the middle between two doubles.
   *
   * @return the value; never -0.0
   */
  public double toDouble() {
    return decimal().doubleValue() + 0.0;
  }

  /**
   * The value to 34 digits.
   *
   * @return the value
   */
  public BigDecimal decimal() {
    return numerator.divide(denominator, MathContext.DECIMAL128);
  }
}
