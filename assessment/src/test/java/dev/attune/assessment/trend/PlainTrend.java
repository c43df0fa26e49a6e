package dev.attune.assessment.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The same statistics by their definitions, over every pair, without a thought for time and memory. */
final class PlainTrend {
  /** Enough digits for a quotient by a number of steps to round as the exact one does. */
  private static final MathContext EXACT = new MathContext(900);

  private PlainTrend() {}

  static long s(double[] x) {
    long s = 0;
    for (int j = 0; j < x.length; j++) {
      for (int i = 0; i < j; i++) {
        s += x[j] > x[i] ? 1 : x[j] < x[i] ? -1 : 0;
      }
    }
    return s;
  }

  /** The sum over groups of t equal values of t(t − 1)(2t + 5), value by value: t − 1 others, t times. */
  static double variance(double[] x) {
    double n = x.length;
    double ties = 0;
    for (double value : x) {
      long t = Arrays.stream(x).filter(other -> other == value).count();
      ties += (t - 1.0) * (2 * t + 5);
    }
    return (n * (n - 1) * (2 * n + 5) - ties) / 18;
  }

  /** Slopes as a machine computes them, in order. */
  static double[] slopes(double[] x) {
    double[] slopes = new double[x.length * (x.length - 1) / 2];
    int k = 0;
    for (int j = 0; j < x.length; j++) {
      for (int i = 0; i < j; i++) {
        slopes[k++] = (x[j] - x[i]) / (j - i) + 0.0;
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  /** Slopes from exact differences, rounded once, in order. */
  static double[] exactSlopes(double[] x) {
    double[] slopes = new double[x.length * (x.length - 1) / 2];
    int k = 0;
    for (int j = 0; j < x.length; j++) {
      for (int i = 0; i < j; i++) {
        BigDecimal rise = new BigDecimal(x[j]).subtract(new BigDecimal(x[i]));
        slopes[k++] = rise.divide(BigDecimal.valueOf(j - i), EXACT).doubleValue() + 0.0;
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  static double median(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    int n = sorted.length;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  /** Pettitt's U by pairs across the change, after 1, 2, … values. */
  static long[] u(double[] x) {
    long[] u = new long[x.length];
    for (int k = 1; k <= x.length; k++) {
      for (int i = 0; i < k; i++) {
        for (int j = k; j < x.length; j++) {
          u[k - 1] += x[i] > x[j] ? 1 : x[i] < x[j] ? -1 : 0;
        }
      }
    }
    return u;
  }

  static double[] ranks(double[] x) {
    return Arrays.stream(x)
        .map(value -> Arrays.stream(x)
                .map(other -> other < value ? 1 : other == value ? 0.5 : 0)
                .sum()
            + 0.5)
        .toArray();
  }

  /** The sum that Hamed and Rao's factor adds to 1. */
  static double hamedRaoSum(double[] x, double slope) {
    int n = x.length;
    double[] ranks =
        ranks(IntStream.range(0, n).mapToDouble(i -> x[i] - slope * (i + 1)).toArray());
    double mean = (n + 1) / 2.0;
    double all = Arrays.stream(ranks).map(r -> (r - mean) * (r - mean)).sum();
    double sum = 0;
    for (int lag = 1; lag < n; lag++) {
      double r = 0;
      for (int i = lag; i < n; i++) {
        r += (ranks[i] - mean) * (ranks[i - lag] - mean) / all;
      }
      if (Math.abs(r) > 1.959963984540054 / Math.sqrt(n)) {
        sum += (n - lag) * (n - lag - 1.0) * (n - lag - 2) * r;
      }
    }
    return 2 * sum / (n * (n - 1.0) * (n - 2));
  }
}
