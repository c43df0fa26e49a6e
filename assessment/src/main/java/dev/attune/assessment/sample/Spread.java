package dev.attune.assessment.sample;

import dev.attune.assessment.figure.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The mean of some numbers, and their standard deviation with the denominator n − 1.
 *
 * @param people how many numbers there are
 * @param mean the mean; undefined where there are none
 * @param sd the standard deviation; undefined where there are fewer than two
 */
record Spread(long people, Figure mean, Figure sd) {
  /** Twice the digits of a double and some: what remains of a difference that is zero is told from a small one. */
  static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);

  static Spread of(long people, BigDecimal sum, BigDecimal square) {
    BigDecimal count = BigDecimal.valueOf(people);
    return new Spread(
        people,
        people < 1 ? tooFew(people, 1) : Figure.of(sum.divide(count, DIGITS).doubleValue()),
        sd(people, count.multiply(square).subtract(sum.pow(2)), count.multiply(square)));
  }

  /** From n·Σx² − (Σx)², and n·Σx² to tell what is zero but for rounding. */
  private static Figure sd(long people, BigDecimal variation, BigDecimal scale) {
    if (people < 2) {
      return tooFew(people, 2);
    }
    return Figure.of(isZero(variation, scale) ? 0 : Math.sqrt(perPair(variation, people)));
  }

  /** x / (n(n − 1)). */
  static double perPair(BigDecimal x, long people) {
    return x.divide(pairs(people), DIGITS).doubleValue();
  }

  static BigDecimal pairs(long people) {
    return BigDecimal.valueOf(people).multiply(BigDecimal.valueOf(people - 1));
  }

  /** Whether a difference of numbers as large as {@code scale} is zero, or negative, but for rounding. */
  static boolean isZero(BigDecimal difference, BigDecimal scale) {
    return difference.compareTo(scale.abs().scaleByPowerOfTen(-40)) <= 0;
  }

  static Figure tooFew(long people, int needed) {
    return Figure.undefined(
        SampleReason.TOO_FEW_PEOPLE,
        "people",
        Long.toString(people),
        "needed",
        Integer.toString(needed));
  }
}
