package dev.attune.assessment.quantile;

import org.apache.commons.statistics.distribution.FDistribution;

/** The quantile function of the F distribution, as Apache Commons Statistics computes it. */
public final class FQuantile {
  private FQuantile() {}

  /**
   * The value below which a share of the distribution lies.
   *
   * @param p the share, from 0 to 1
   * @param numeratorDegrees the degrees of freedom of the numerator, above 0
   * @param denominatorDegrees the degrees of freedom of the denominator, above 0
   * @return the quantile
   */
  public static double of(double p, double numeratorDegrees, double denominatorDegrees) {
    return FDistribution.of(numeratorDegrees, denominatorDegrees).inverseCumulativeProbability(p);
  }
}
