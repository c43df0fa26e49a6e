package dev.attune.assessment.agreement;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.UnknownNameException;
import java.util.List;
import org.immutables.value.Value;

/**
 * How far the two scores of many pairs agree. All figures are over the complete pairs.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class PairAgreement {
  /** The note that goes with every such result. */
  public static final String NO_VERDICT =
      "Figures of many pairs: they say nothing of any one of them, agreement is no measure of a bond, and none is a diagnosis.";

  /**
   * Which rules were followed.
   *
   * @return {@link AgreementAnalyzer#METHOD}
   */
  public abstract String method();

  /**
   * The version of these rules.
   *
   * @return the version
   */
  public abstract String methodVersion();

  /**
   * How many pairs there are.
   *
   * @return 0 or more
   */
  public abstract int pairs();

  /**
   * How many of them have two scores.
   *
   * @return 0 or more
   */
  public abstract int complete();

  /**
   * The mean of the first scores.
   *
   * @return the mean, in points; undefined without a complete pair
   */
  public abstract Figure firstMean();

  /**
   * The mean of the second scores.
   *
   * @return the mean, in points; undefined without a complete pair
   */
  public abstract Figure secondMean();

  /**
   * The standard deviation of the first scores.
   *
   * @return the deviation, denominator n − 1; undefined for fewer than two complete pairs
   */
  public abstract Figure firstSd();

  /**
   * The standard deviation of the second scores.
   *
   * @return the deviation, denominator n − 1; undefined for fewer than two complete pairs
   */
  public abstract Figure secondSd();

  /**
   * The correlation of first and second scores, which sees no difference of level.
   *
   * @return −1 to 1
   */
  public abstract Figure pearson();

  /**
   * The intraclass correlations, pairs as targets and the two places as raters.
   *
   * @return one a type, in the order of {@link IccType}; empty for fewer than two complete pairs
   */
  public abstract List<IntraclassCorrelation> intraclass();

  /**
   * The double-entry correlation for exchangeable partners: every pair entered in both orders, and correlated. Griffin and
   * Gonzalez (1995), Correlational analysis of dyad-level data in the exchangeable case, Psychological Bulletin 118, 430–439,
   * doi:10.1037/0033-2909.118.3.430.
   *
   * @return −1 to 1
   */
  public abstract Figure doubleEntry();

  /**
   * The concordance correlation: how near the pairs lie to equality, variances with the denominator n. Lin (1989), A
   * concordance correlation coefficient to evaluate reproducibility, Biometrics 45, 255–268, doi:10.2307/2532051.
   *
   * @return −1 to 1
   */
  public abstract Figure concordance();

  /**
   * The mean of first − second.
   *
   * @return the mean, in points; undefined without a complete pair
   */
  public abstract Figure meanDifference();

  /**
   * The standard deviation of first − second.
   *
   * @return the deviation, denominator n − 1; undefined for fewer than two complete pairs
   */
  public abstract Figure sdDifference();

  /**
   * The limits of agreement, mean ± 1.96 standard deviations of the differences. Bland and Altman (1986), Statistical methods
   * for assessing agreement between two methods of clinical measurement, The Lancet 327, 307–310,
   * doi:10.1016/S0140-6736(86)90837-8.
   *
   * @return where about 95 % of differences lie; undefined for fewer than two complete pairs
   */
  public abstract Interval limitsOfAgreement();

  /**
   * The mean of the absolute differences.
   *
   * @return 0 or more, in points; undefined without a complete pair
   */
  public abstract Figure meanAbsoluteDifference();

  /**
   * The mean difference over the standard deviation of the differences, Cohen's d for pairs.
   *
   * @return undefined for fewer than two complete pairs, and where all differences are the same
   */
  public abstract Figure standardizedDifference();

  /**
   * Student's t of the differences, with complete − 1 degrees of freedom.
   *
   * @return undefined for fewer than two complete pairs, and where all differences are the same
   */
  public abstract Figure pairedT();

  /**
   * What every reader must be told beside the figures.
   *
   * @return {@link #NO_VERDICT}
   */
  @Value.Default
  public String note() {
    return NO_VERDICT;
  }

  /**
   * One of the intraclass correlations.
   *
   * @param type which one
   * @return the correlation
   * @throws UnknownNameException where there are fewer than two complete pairs
   */
  public final IntraclassCorrelation intraclass(IccType type) {
    return find(intraclass(), type);
  }

  static IntraclassCorrelation find(List<IntraclassCorrelation> correlations, IccType type) {
    return correlations.stream()
        .filter(correlation -> correlation.type() == type)
        .findFirst()
        .orElseThrow(() -> UnknownNameException.of(
            "type",
            type.code(),
            correlations.stream().map(correlation -> correlation.type().code()).toList()));
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  PairAgreement() {}

  /** Builds a {@link PairAgreement}. */
  public static final class Builder extends ImmutablePairAgreement.Builder {
    Builder() {}
  }
}
