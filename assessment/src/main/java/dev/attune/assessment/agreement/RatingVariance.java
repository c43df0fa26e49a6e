package dev.attune.assessment.agreement;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.quantile.FQuantile;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The mean squares of n targets by k raters, and the intraclass correlations they give.
 *
 * <p>The mean squares are kept as exact decimals, all times n²k(n − 1)(k − 1), which every figure here is free of; so whether one is
 * 0 is no matter of rounding. The limits of models 1 and 3 are
 * those of Shrout and Fleiss (1979), those of model 2 the approximation of Fleiss and Shrout (1978), Psychometrika 43, 259–262.
 */
final class RatingVariance {
  private static final double LEVEL = 0.95;
  /** With less, the approximation says nothing; a project convention. */
  private static final double FEWEST_DEGREES = 1;

  /** A difference that is this small a share of its parts may be 0 but for the rounding of the quantile; a project convention. */
  private static final double INDISTINCT = 1e-9;

  private static final double UPPER = 1 - (1 - LEVEL) / 2;

  private final int n;
  private final int k;
  private final BigDecimal between;
  private final BigDecimal within;
  private final BigDecimal raters;
  private final BigDecimal rest;

  /** From at least two rows of at least two finite numbers each, all rows equally long. */
  RatingVariance(double[][] ratings) {
    n = ratings.length;
    k = ratings[0].length;
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    BigDecimal rowSquares = BigDecimal.ZERO;
    BigDecimal[] columns = new BigDecimal[k];
    Arrays.fill(columns, BigDecimal.ZERO);
    for (double[] row : ratings) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int j = 0; j < k; j++) {
        BigDecimal x = PairSums.exact(row[j]);
        sum = sum.add(x);
        squares = squares.add(x.multiply(x));
        columns[j] = columns[j].add(x);
      }
      total = total.add(sum);
      rowSquares = rowSquares.add(sum.multiply(sum));
    }
    BigDecimal columnSquares = Arrays.stream(columns)
        .map(sum -> sum.multiply(sum))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    // each n·k times the sum of squares
    BigDecimal correction = total.multiply(total);
    BigDecimal all = squares.multiply(BigDecimal.valueOf((long) n * k)).subtract(correction);
    BigDecimal rows = rowSquares.multiply(BigDecimal.valueOf(n)).subtract(correction);
    BigDecimal cols = columnSquares.multiply(BigDecimal.valueOf(k)).subtract(correction);
    between = times(rows, n * (k - 1));
    within = times(all.subtract(rows), n - 1);
    raters = times(cols, n * (n - 1));
    rest = times(all.subtract(rows).subtract(cols), n);
  }

  private static BigDecimal times(BigDecimal value, int factor) {
    return value.multiply(BigDecimal.valueOf(factor));
  }

  List<IntraclassCorrelation> correlations() {
    return Arrays.stream(IccType.values()).map(this::correlation).toList();
  }

  private IntraclassCorrelation correlation(IccType type) {
    Figure value = value(type);
    Figure f = error(type).signum() == 0
        ? Figure.undefined(AgreementReason.NO_RATING_ERROR)
        : Figure.of(ratio(type));
    Interval limits = !value.isDefined()
        ? Interval.undefined(LEVEL, value)
        : f.isDefined() ? limits(type) : Interval.undefined(LEVEL, f);
    return new IntraclassCorrelation(type, value, limits, f, n - 1, withinDegrees(type));
  }

  private BigDecimal error(IccType type) {
    return type.model() == 1 ? within : rest;
  }

  private double ratio(IccType type) {
    return between.doubleValue() / error(type).doubleValue();
  }

  private int withinDegrees(IccType type) {
    return type.model() == 1 ? n * (k - 1) : (n - 1) * (k - 1);
  }

  /** Numerator and divisor both times n. */
  private Figure value(IccType type) {
    BigDecimal error = error(type);
    BigDecimal spread = times(type.isAverage() ? between : between.add(times(error, k - 1)), n);
    if (type.model() == 2) {
      spread = spread.add(times(raters.subtract(error), type.isAverage() ? 1 : k));
    }
    return spread.signum() > 0
        ? Figure.of(times(between.subtract(error), n).doubleValue() / spread.doubleValue())
        : Figure.undefined(AgreementReason.NOTHING_TO_DIVIDE_BY);
  }

  private Interval limits(IccType type) {
    if (type.model() == 2) {
      return agreement(type.isAverage());
    }
    double f = ratio(type);
    int d1 = n - 1;
    int d2 = withinDegrees(type);
    double low = f / FQuantile.of(UPPER, d1, d2);
    double high = f * FQuantile.of(UPPER, d2, d1);
    return type.isAverage()
        ? Interval.of(LEVEL, 1 - 1 / low, 1 - 1 / high)
        : Interval.of(LEVEL, (low - 1) / (low + k - 1), (high - 1) / (high + k - 1));
  }

  private Interval agreement(boolean averaged) {
    double icc = value(IccType.SINGLE_2).value().orElseThrow();
    double b = between.doubleValue();
    double j = raters.doubleValue();
    double e = rest.doubleValue();
    double level = n * (1 + (k - 1) * icc) - k * icc;
    double degrees = (k - 1.0)
        * (n - 1)
        * square(k * icc * j / e + level)
        / ((n - 1) * square(k * icc * j / e) + square(level));
    if (!(degrees >= FEWEST_DEGREES)) { // NaN, too, is too few
      return Interval.undefined(LEVEL, Figure.undefined(AgreementReason.TOO_FEW_DEGREES));
    }
    double low = FQuantile.of(UPPER, n - 1, degrees);
    double high = FQuantile.of(UPPER, degrees, n - 1);
    double shared = k * j + ((double) k * n - k - n) * e;
    double lower = n * (b - low * e) / (low * shared + n * b);
    double upper = n * (high * b - e) / (shared + n * high * b);
    if (!averaged) {
      return Interval.of(LEVEL, lower, upper);
    }
    // but for a factor above 0 what average(lower) divides by; written so that only one sum in it
    // is rounded
    double apart = raters.subtract(rest).doubleValue();
    return low * apart + n * b > INDISTINCT * (low * Math.abs(apart) + n * b)
        ? Interval.of(LEVEL, average(lower), average(upper))
        : Interval.undefined(LEVEL, Figure.undefined(AgreementReason.NO_LIMITS));
  }

  /** Spearman and Brown's step from one rating to k. */
  private double average(double single) {
    return k * single / (1 + (k - 1) * single);
  }

  private static double square(double x) {
    return x * x;
  }
}
