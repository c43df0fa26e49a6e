package dev.attune.assessment.agreement;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.UnknownNameException;
import java.util.List;
import org.immutables.value.Value;

/**
 * How far raters agree on the same targets: the six intraclass correlations.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class RaterAgreement {
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
   * How many targets were rated.
   *
   * @return 2 or more
   */
  public abstract int targets();

  /**
   * How many ratings each target has.
   *
   * @return 2 or more
   */
  public abstract int raters();

  /**
   * The correlations.
   *
   * @return one a type, in the order of {@link IccType}
   */
  public abstract List<IntraclassCorrelation> correlations();

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
   * One of the correlations.
   *
   * @param type which one
   * @return the correlation
   * @throws UnknownNameException where it is not there
   */
  public final IntraclassCorrelation correlation(IccType type) {
    return PairAgreement.find(correlations(), type);
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  RaterAgreement() {}

  /** Builds a {@link RaterAgreement}. */
  public static final class Builder extends ImmutableRaterAgreement.Builder {
    Builder() {}
  }
}
