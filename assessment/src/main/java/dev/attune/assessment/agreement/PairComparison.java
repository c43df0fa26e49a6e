package dev.attune.assessment.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.model.ModelStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Two people on one scale, side by side: both scores, the discrepancy, and where their answers differ.
 *
 * <p>Nothing is averaged over the two. {@code toString} shows no score or answer.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class PairComparison {
  /** The note that goes with every comparison. */
  public static final String NO_VERDICT =
      "Two views side by side: neither is wrong, and agreement is no measure of a bond. It is not a diagnosis.";

  /**
   * The scale.
   *
   * @return its id
   */
  public abstract ScaleId scale();

  /**
   * Which rules were followed.
   *
   * @return {@link PairComparer#METHOD}
   */
  public abstract String method();

  /**
   * The version of these rules.
   *
   * @return the version
   */
  public abstract String methodVersion();

  /**
   * The score of the one named first; empty where there is none to be seen.
   *
   * @return the score, in points of the scale
   */
  @Value.Redacted
  public abstract OptionalDouble firstScore();

  /**
   * The score of the other; empty where there is none to be seen.
   *
   * @return the score, in points of the scale
   */
  @Value.Redacted
  public abstract OptionalDouble secondScore();

  /**
   * First − second.
   *
   * @return the discrepancy, in points of the scale; undefined without two scores
   */
  public abstract Figure discrepancy();

  /**
   * The discrepancy that a reliable one must exceed, 1.96·√(SEM₁² + SEM₂²); empty where no errors were given.
   *
   * @return the bound, in points of the scale
   */
  public abstract OptionalDouble smallestReliableDiscrepancy();

  /**
   * Whether the discrepancy is greater than both scores' errors explain: strictly, compared as exact decimals.
   *
   * @return empty without two scores, and where no errors were given
   */
  @Value.Redacted
  public abstract Optional<Boolean> reliable();

  /**
   * The scored items with two answers.
   *
   * @return the items, in the order of the scale
   */
  public abstract List<ItemComparison> items();

  /**
   * The items whose answers lie farthest apart; empty where none differ.
   *
   * @return their ids, in the order of the scale
   */
  @Value.Redacted
  public abstract List<String> mostDifferent();

  /**
   * The share of items with equal answers.
   *
   * @return 0 to 1
   */
  public abstract Figure exactAgreement();

  /**
   * The share of items whose answers are at most one point apart.
   *
   * @return 0 to 1
   */
  public abstract Figure withinOne();

  /**
   * How many points the answers lie apart on average.
   *
   * @return 0 or more
   */
  public abstract Figure meanAbsoluteDifference();

  /**
   * The Euclidean distance of the answers, √Σ(first − second)²; needs two answers to every scored item.
   *
   * @return 0 or more
   */
  public abstract Figure distance();

  /**
   * Whether the same items are high and low for both: the correlation of the answers after reversing, from three items with two
   * answers, where both sides vary.
   *
   * @return −1 to 1
   */
  public abstract Figure profileCorrelation();

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
   * How many items have two answers.
   *
   * @return 0 or more
   */
  @JsonIgnore
  public final int itemsCompared() {
    return items().size();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  PairComparison() {}

  /** Builds a {@link PairComparison}. */
  public static final class Builder extends ImmutablePairComparison.Builder {
    Builder() {}
  }
}
