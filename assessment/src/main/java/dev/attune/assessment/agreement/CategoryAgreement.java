package dev.attune.assessment.agreement;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.model.ModelStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * How far the two answers of many pairs to one item agree. All figures are over the pairs with two answers.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class CategoryAgreement {
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
   * The answers there are, whether or not anybody gave them.
   *
   * @return the answers, rising
   */
  public abstract List<Double> categories();

  /**
   * How many pairs there are.
   *
   * @return 0 or more
   */
  public abstract int pairs();

  /**
   * How many of them have two answers.
   *
   * @return 0 or more
   */
  public abstract int complete();

  /**
   * The share of equal answers.
   *
   * @return 0 to 1
   */
  public abstract Figure exactAgreement();

  /**
   * The share of answers at most one point apart.
   *
   * @return 0 to 1
   */
  public abstract Figure withinOne();

  /**
   * Agreement beyond chance, (p − e)/(1 − e), with e as the answers of each side would agree by chance. Cohen (1960), A
   * coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 37–46,
   * doi:10.1177/001316446002000104.
   *
   * @return at most 1
   */
  public abstract Figure kappa();

  /**
   * Kappa where a disagreement counts by the square of how many categories the answers lie apart. Cohen (1968), Weighted kappa,
   * Psychological Bulletin 70, 213–220, doi:10.1037/h0026256.
   *
   * @return at most 1
   */
  public abstract Figure quadraticKappa();

  /**
   * The correlation of the answers.
   *
   * @return −1 to 1
   */
  public abstract Figure pearson();

  /**
   * What every reader must be told beside the figures.
   *
   * @return {@link PairAgreement#NO_VERDICT}
   */
  @Value.Default
  public String note() {
    return PairAgreement.NO_VERDICT;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  CategoryAgreement() {}

  /** Builds a {@link CategoryAgreement}. */
  public static final class Builder extends ImmutableCategoryAgreement.Builder {
    Builder() {}
  }
}
