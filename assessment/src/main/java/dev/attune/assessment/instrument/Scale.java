package dev.attune.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.assessment.model.ModelStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Which items make one score, and how. For example, 'closeness: the mean of q1, q2 reversed and q3'.
 *
 * <p>An item may be in several scales, with either sign. A total lists either the items themselves or the subscales whose
 * scores it adds up, so that which of the two it is can be read off it.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Scale {
  /**
   * The id, unique in the instrument.
   *
   * @return the id
   */
  public abstract ScaleId id();

  /**
   * The name; empty where the id is enough.
   *
   * @return the name
   */
  public abstract Optional<String> title();

  /**
   * Which way it reads.
   *
   * @return {@link Direction#NEITHER} where not said
   */
  @Value.Default
  public Direction direction() {
    return Direction.NEITHER;
  }

  /**
   * What it is made of: items only, or subscales only; at least one with a weight above 0. In JSON, {@code items}.
   *
   * @return the terms, in the order they are added up
   */
  @JsonProperty("items")
  public abstract List<Term> terms();

  /**
   * How answers become the raw score; empty where whoever resolves the instrument decides.
   *
   * @return the method
   */
  public abstract Optional<ScoringMethod> method();

  /**
   * The keyed answers that {@link ScoringMethod#COUNT} counts; empty for the other methods.
   *
   * @return the answers, after reversing
   */
  public abstract List<Double> counted();

  /**
   * How many answers it needs; empty where whoever resolves the instrument decides.
   *
   * @return the rule
   */
  public abstract Optional<MissingRule> missing();

  /**
   * What a sum does about gaps; the other methods do not look at it.
   *
   * @return {@link Prorating#BY_RANGE} where not said
   */
  @Value.Default
  public Prorating prorating() {
    return Prorating.BY_RANGE;
  }

  /**
   * To how many decimals the score is rounded, 0 to 10, ties away from zero; empty for none.
   *
   * @return the decimals
   */
  public abstract OptionalInt decimals();

  /**
   * The bands, from the lowest to the highest; empty for none.
   *
   * @return the bands
   */
  public abstract List<Band> bands();

  /**
   * Which form of the raw score the bands compare.
   *
   * @return {@link BandBasis#UNROUNDED} where not said
   */
  @Value.Default
  public BandBasis bandBasis() {
    return BandBasis.UNROUNDED;
  }

  /**
   * The norm samples the score is read against; empty for none.
   *
   * @return the norms
   */
  public abstract List<Norm> norms();

  /**
   * What is known of its reliability; empty for nothing.
   *
   * @return the figures, each with its kind and source
   */
  public abstract List<ReliabilityFigure> reliability();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Scale() {}

  /** Builds a {@link Scale}. */
  public static final class Builder extends ImmutableScale.Builder {
    Builder() {}

    /**
     * Adds items that count as they are answered, with weight 1.
     *
     * @param ids the ids of the items
     * @return this builder
     */
    public Builder items(String... ids) {
      for (String id : ids) {
        addTerm(Term.of(id));
      }
      return this;
    }
  }
}
