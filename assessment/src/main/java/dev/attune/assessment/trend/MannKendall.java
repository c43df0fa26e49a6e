package dev.attune.assessment.trend;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.assessment.quantile.NormalProbability;
import org.immutables.value.Value;

/**
 * Mann and Kendall's test: whether later values tend to be above earlier ones, whatever the shape of the rise.
 *
 * <p>Mann (1945), Nonparametric tests against trend, Econometrica 13, 245–259, doi:10.2307/1907187; Kendall (1975), Rank
 * Correlation Methods. It takes the values as unrelated but for the trend: where neighbours are alike, p is too small
 * ({@link HamedRao}). A large p does not show that there is no trend.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class MannKendall {
  /**
   * How many values there are.
   *
   * @return 1 or more
   */
  public abstract int n();

  /**
   * S: how many pairs of values rise, less how many fall, in time.
   *
   * @return from −n(n − 1)/2 to n(n − 1)/2
   */
  public abstract long s();

  /**
   * The variance of S without a trend, (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)) / 18 over the groups of t equal values.
   *
   * @return 0 or more; 0 where all values are the same
   */
  public abstract double variance();

  /**
   * S in standard deviations, one nearer to 0 for continuity: (|S| − 1) · sign(S) / √variance.
   *
   * @return the deviate; 0 where S is 0
   */
  public abstract double z();

  /**
   * How probable an S at least as far from 0 is without a trend, 2Φ(−|z|). The normal approximation is a coarse one for fewer
   * than ten values.
   *
   * @return the probability, two-sided
   */
  public abstract double p();

  /**
   * Kendall's τ-b of value and time, S / √((N − T) · N) for N pairs, T of them tied. Kendall (1945), The treatment of ties in
   * ranking problems, Biometrika 33, 239–251, doi:10.1093/biomet/33.3.239.
   *
   * @return −1 to 1; undefined where all values are the same
   */
  public abstract Figure tauB();

  static MannKendall of(Ranks ranks) {
    long s = ranks.rising();
    double variance = variance(ranks);
    double z = s == 0 ? 0 : (Math.abs(s) - 1) * Long.signum(s) / Math.sqrt(variance);
    double pairs = (double) ranks.pairs;
    double root = Math.sqrt((pairs - ranks.tiedPairs) * pairs);
    return builder()
        .n(ranks.size())
        .s(s)
        .variance(variance)
        .z(z)
        .p(2 * NormalProbability.below(-Math.abs(z)))
        .tauB(ranks.constant() ? Figure.undefined(TrendReason.NO_VARIATION) : Figure.of(s / root))
        .build();
  }

  static double variance(Ranks ranks) {
    return (Ranks.term(ranks.size()) - ranks.tieTerm) / 18;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  MannKendall() {}

  /** What somebody's values lead to is not told by a text. */
  @Override
  public final String toString() {
    return "MannKendall{***}";
  }

  /** Builds a {@link MannKendall}. */
  public static final class Builder extends ImmutableMannKendall.Builder {
    Builder() {}
  }
}
