package dev.attune.assessment.quantile;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The distribution function Φ of the standard normal distribution, as Apache Commons Statistics computes it. */
public final class NormalProbability {
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private NormalProbability() {}

  /**
   * The share of the distribution below a value.
   *
   * @param z the value
   * @return the probability
   */
  public static double below(double z) {
    return STANDARD.cumulativeProbability(z);
  }
}
