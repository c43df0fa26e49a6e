package dev.attune.assessment.sample;

import java.util.Optional;

/**
 * The minimum residual fit of one factor to correlations R of k items: the loadings λ that minimise Σ (rᵢⱼ − λᵢλⱼ)² over the pairs.
 * Loadings are free to exceed 1, so that a Heywood case shows.
 *
 * <p>One loading after the other is set to the best one for the present others, λᵢ = Σ rᵢⱼλⱼ / Σ λⱼ² over j ≠ i, until a round
 * changes none of them by 1e-10: Harman and Jones (1966), Factor analysis by minimizing residuals (minres), Psychometrika 31,
 * 351–368, doi:10.1007/BF02289468.
 */
final class MinimumResidualFit {
  private static final int MOST_ROUNDS = 10_000;
  private static final double TOLERANCE = 1e-10;

  private MinimumResidualFit() {}

  /** The loadings; empty where no best fit was found. */
  static Optional<double[]> of(double[][] correlations) {
    double[] loadings = OneFactorFit.firstLoadings(correlations);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double change = round(correlations, loadings);
      if (!Double.isFinite(change)) {
        return Optional.empty();
      }
      if (change < TOLERANCE) {
        return Optional.of(loadings);
      }
    }
    return Optional.empty();
  }

  /** Improves every loading; the greatest change, or NaN where a loading has no best value. */
  private static double round(double[][] correlations, double[] loadings) {
    double greatest = 0;
    for (int i = 0; i < loadings.length; i++) {
      double shared = 0;
      double squares = 0;
      for (int j = 0; j < loadings.length; j++) {
        if (j != i) {
          shared += correlations[i][j] * loadings[j];
          squares += loadings[j] * loadings[j];
        }
      }
      double better = shared / squares;
      greatest = Math.max(greatest, Math.abs(better - loadings[i])); // NaN stays NaN
      loadings[i] = better;
    }
    return greatest;
  }
}
