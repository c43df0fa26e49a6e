package dev.attune.assessment.trend;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.quantile.NormalQuantile;

/**
 * By how much the variance of Mann and Kendall's S grows where neighbouring values are alike: z over the root of it allows for
 * that.
 *
 * <p>1 + 2 / (n(n − 1)(n − 2)) · Σ (n − i)(n − i − 1)(n − i − 2) · rᵢ over the lags i whose rᵢ differs from 0 at the 5 % level,
 * |rᵢ| {@literal >} 1.96 / √n; r is the autocorrelation of the ranks of what {@link SenSlope#slope()} leaves over. Hamed and Rao (1998), A
 * modified Mann-Kendall trend test for autocorrelated data, Journal of Hydrology 204, 182–196, doi:10.1016/S0022-1694(97)00125-X.
 *
 * @param factor the factor as it is defined; below 1, and even below 0, where values swing to and fro
 * @param absoluteFactor the factor with the absolute value of the sum, as some programs have it, so that it is never below 1; both
 *     are undefined for fewer than three values and where the slope leaves nothing over
 * @since 1.0
 */
public record HamedRao(Figure factor, Figure absoluteFactor) {
  private static final double CRITICAL = NormalQuantile.of(0.975);

  static HamedRao of(double[] values, Figure slope) {
    int n = values.length;
    if (n < 3) {
      Figure none = TrendAnalyzer.tooFew(n, 3);
      return new HamedRao(none, none);
    }
    double perStep = slope.value().orElseThrow();
    double[] residuals = new double[n];
    for (int i = 0; i < n; i++) {
      residuals[i] = values[i] - perStep * (i + 1);
    }
    Ranks ranks = new Ranks(residuals);
    if (ranks.constant()) {
      Figure none = Figure.undefined(TrendReason.NOTHING_BESIDE_THE_SLOPE);
      return new HamedRao(none, none);
    }
    double sum = 2 * weighted(ranks.doubled) / ((double) n * (n - 1) * (n - 2));
    return new HamedRao(Figure.of(1 + sum), Figure.of(1 + Math.abs(sum)));
  }

  private static double weighted(int[] doubledRanks) {
    int n = doubledRanks.length;
    double all = products(doubledRanks, 0);
    double least = CRITICAL / Math.sqrt(n);
    double sum = 0;
    for (int lag = 1; lag < n; lag++) {
      double r = products(doubledRanks, lag) / all;
      if (Math.abs(r) > least) {
        sum += (double) (n - lag) * (n - lag - 1) * (n - lag - 2) * r;
      }
    }
    return sum;
  }

  /** Sums of products of whole numbers, which are exact: ranks have the mean (n + 1)/2. */
  private static long products(int[] doubledRanks, int lag) {
    long mean = doubledRanks.length + 1L;
    long sum = 0;
    for (int i = lag; i < doubledRanks.length; i++) {
      sum += (doubledRanks[i] - mean) * (doubledRanks[i - lag] - mean);
    }
    return sum;
  }
}
