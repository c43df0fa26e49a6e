package dev.attune.assessment.agreement;

import dev.attune.assessment.figure.Figure;
import dev.attune.core.error.Require;
import java.math.BigDecimal;
import java.util.List;

/**
 * The sums that every figure over complete pairs is made of. Kept as decimals, so that they are exact, whatever the order, and
 * 'no variance' is no matter of rounding.
 */
final class PairSums {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);

  private final BigDecimal n;
  private final int count;
  private final BigDecimal x;
  private final BigDecimal y;
  private final BigDecimal xx;
  private final BigDecimal yy;
  private final BigDecimal xy;

  private PairSums(
      int count, BigDecimal x, BigDecimal y, BigDecimal xx, BigDecimal yy, BigDecimal xy) {
    this.count = count;
    this.n = BigDecimal.valueOf(count);
    this.x = x;
    this.y = y;
    this.xx = xx;
    this.yy = yy;
    this.xy = xy;
  }

  /** Over the pairs that are complete. */
  static PairSums of(List<ScorePair> pairs) {
    int count = 0;
    BigDecimal x = BigDecimal.ZERO;
    BigDecimal y = BigDecimal.ZERO;
    BigDecimal xx = BigDecimal.ZERO;
    BigDecimal yy = BigDecimal.ZERO;
    BigDecimal xy = BigDecimal.ZERO;
    for (ScorePair pair : pairs) {
      if (pair.first().isPresent() && pair.second().isPresent()) {
        BigDecimal a = exact(pair.first().getAsDouble());
        BigDecimal b = exact(pair.second().getAsDouble());
        count++;
        x = x.add(a);
        y = y.add(b);
        xx = xx.add(a.multiply(a));
        yy = yy.add(b.multiply(b));
        xy = xy.add(a.multiply(b));
      }
    }
    return new PairSums(count, x, y, xx, yy, xy);
  }

  static BigDecimal exact(double value) {
    Require.that(Double.isFinite(value), "score", "a finite number", "something else");
    return BigDecimal.valueOf(value);
  }

  int count() {
    return count;
  }

  double firstMean() {
    return x.doubleValue() / count;
  }

  double secondMean() {
    return y.doubleValue() / count;
  }

  double firstSd() {
    return sd(firstSpread());
  }

  double secondSd() {
    return sd(secondSpread());
  }

  double meanDifference() {
    return x.subtract(y).doubleValue() / count;
  }

  double sdDifference() {
    return sd(differenceSpread());
  }

  boolean differencesDiffer() {
    return differenceSpread().signum() > 0;
  }

  Figure pearson() {
    if (firstSpread().signum() == 0 || secondSpread().signum() == 0) {
      return Figure.undefined(AgreementReason.NO_VARIANCE_ON_ONE_SIDE);
    }
    double r = together().doubleValue()
        / Math.sqrt(firstSpread().doubleValue())
        / Math.sqrt(secondSpread().doubleValue());
    return Figure.of(Math.max(-1, Math.min(1, r)));
  }

  /** 2·s_xy / (s_x² + s_y² + (x̄ − ȳ)²), all with the denominator n. */
  Figure concordance() {
    BigDecimal apart = x.subtract(y);
    return quotient(
        TWO.multiply(together()), firstSpread().add(secondSpread()).add(apart.multiply(apart)));
  }

  /** The correlation over every pair in both orders: mean((x − m)(y − m)) / mean over all of (· − m)². */
  Figure doubleEntry() {
    BigDecimal all = x.add(y);
    BigDecimal squared = all.multiply(all);
    return quotient(
        FOUR.multiply(n).multiply(xy).subtract(squared),
        TWO.multiply(n).multiply(xx.add(yy)).subtract(squared));
  }

  private static Figure quotient(BigDecimal numerator, BigDecimal denominator) {
    return denominator.signum() == 0
        ? Figure.undefined(AgreementReason.NO_VARIANCE_ON_ONE_SIDE)
        : Figure.of(numerator.doubleValue() / denominator.doubleValue());
  }

  /** n² times the covariance with the denominator n; the spreads likewise. */
  private BigDecimal together() {
    return n.multiply(xy).subtract(x.multiply(y));
  }

  private BigDecimal firstSpread() {
    return n.multiply(xx).subtract(x.multiply(x));
  }

  private BigDecimal secondSpread() {
    return n.multiply(yy).subtract(y.multiply(y));
  }

  private BigDecimal differenceSpread() {
    return firstSpread().add(secondSpread()).subtract(TWO.multiply(together()));
  }

  private double sd(BigDecimal spread) {
    return Math.sqrt(spread.doubleValue() / count / (count - 1.0));
  }
}
