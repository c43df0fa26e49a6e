package dev.attune.assessment.sample;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.model.ModelStyle;
import org.immutables.value.Value;

/**
 * How consistently people answered the items of a scale, from the covariances C of its k keyed items, with the denominator n − 1.
 *
 * <p>A negative figure is given as it is: it tells of items that run against each other. So is one above 1, which only pairwise
 * covariances can give: it tells that they contradict each other.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Consistency {
  /**
   * Cronbach's alpha, k/(k − 1) · (1 − tr C / ΣC); for answers of 0 and 1 it is Kuder and Richardson's formula 20. Cronbach (1951),
   * Coefficient alpha and the internal structure of tests, Psychometrika 16, 297–334, doi:10.1007/BF02310555.
   *
   * @return the coefficient; undefined for one item, fewer than two people, or a sum that does not vary
   */
  public abstract Figure alpha();

  /**
   * The alpha of the items brought to equal variance, k·r̄ / (1 + (k − 1)·r̄), as in Cronbach (1951), with r̄ the
   * {@link #meanCorrelation()}.
   *
   * @return the coefficient; undefined where the mean correlation is
   */
  public abstract Figure standardisedAlpha();

  /**
   * The mean of the k(k − 1)/2 correlations between items.
   *
   * @return the mean, from −1 to 1; undefined also where everyone answered an item alike
   */
  public abstract Figure meanCorrelation();

  /**
   * Guttman's λ2, (Σ off-diagonal C + √(k/(k − 1) · Σ off-diagonal C²)) / ΣC, a lower bound to reliability that is never below
   * alpha. Guttman (1945), A basis for analyzing test-retest reliability, Psychometrika 10, 255–282, doi:10.1007/BF02288892.
   *
   * @return the coefficient; undefined where alpha is
   */
  public abstract Figure lambda2();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Consistency() {}

  /** Builds a {@link Consistency}. */
  public static final class Builder extends ImmutableConsistency.Builder {
    Builder() {}
  }
}
