package dev.attune.assessment.sample;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.util.List;
import org.immutables.value.Value;

/**
 * How reliable one scale is in a sample, and what looks wrong with it.
 *
 * <p>The figures are about the keyed answers, each with the same weight: weights above 0 do not enter, items with weight 0 are
 * left out. For a scale that counts, an answer is 1 where it is counted and else 0. Alpha and its like are properties of a scale
 * in a population, not of the scale alone.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Reliability {
  /**
   * The scale.
   *
   * @return its id
   */
  public abstract ScaleId scale();

  /**
   * How many scored items it has, k.
   *
   * @return 1 or more
   */
  public abstract int items();

  /**
   * How many people the sample has, whether or not they answered.
   *
   * @return 0 or more
   */
  public abstract long respondents();

  /**
   * How many of them answered every item.
   *
   * @return 0 or more
   */
  public abstract long complete();

  /**
   * How many answers are missing, over all people and items.
   *
   * @return 0 or more
   */
  public abstract long missingAnswers();

  /**
   * The consistency over those who answered every item (listwise).
   *
   * @return the figures
   */
  public abstract Consistency listwise();

  /**
   * The consistency from covariances that each use everyone who answered both items (pairwise). Such covariances may contradict
   * each other.
   *
   * @return the figures
   */
  public abstract Consistency pairwise();

  /**
   * The 95 % interval of the listwise alpha: 1 − (1 − α)·F with the .975 and the .025 quantile of F(n − 1, (n − 1)(k − 1)). Feldt
   * (1965), The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty, Psychometrika 30, 357–370,
   * doi:10.1007/BF02289499.
   *
   * @return the interval; undefined where alpha is
   */
  public abstract Interval alphaInterval();

  /**
   * The one-factor model fitted to covariances by maximum likelihood, with omega: log|Σ| + tr(S·Σ⁻¹) is least, with Σ the
   * covariances of the model and S those of the sample, denominator n. In the units of the items. Jöreskog (1967), Some
   * contributions to maximum likelihood factor analysis, Psychometrika 32, 443–482.
   *
   * @return the model; without omega also where items follow from others
   */
  public abstract OneFactorModel omegaOneFactor();

  /**
   * The one-factor model fitted to correlations by minimum residuals, with omega: Σ (rᵢⱼ − λᵢλⱼ)² over the pairs of items is least,
   * and ψ = 1 − λ². So this omega is about the sum of the items brought to equal variance. Harman and Jones (1966), Factor analysis
   * by minimizing residuals (minres), Psychometrika 31, 351–368, doi:10.1007/BF02289468. Loadings are not kept below 1.
   *
   * @return the model; it has an omega also where items follow from others
   */
  public abstract OneFactorModel omegaMinimumResidual();

  /**
   * The sum of the answers of those who answered every item, with the listwise alpha.
   *
   * @return its spread and precision, in points of the sum
   */
  public abstract ScorePrecision sum();

  /**
   * The mean of the answers given by those who answered at least one item, with the pairwise alpha.
   *
   * @return its spread and precision, in points of the mean
   */
  public abstract ScorePrecision mean();

  /**
   * The items.
   *
   * @return one a scored item, in the order of the scale
   */
  public abstract List<ItemStatistics> itemStatistics();

  /**
   * What should be looked at: items that everyone answered alike or that run against the rest, ends that nobody used, reversals
   * that do not fit, Heywood cases. They stay in every figure.
   *
   * @return the reasons; empty where nothing was found
   */
  public abstract List<Reason> warnings();

  /**
   * Cronbach's alpha, listwise.
   *
   * @return the coefficient
   */
  @JsonIgnore
  public final Figure alpha() {
    return listwise().alpha();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Reliability() {}

  /** Builds a {@link Reliability}. */
  public static final class Builder extends ImmutableReliability.Builder {
    Builder() {}
  }
}
