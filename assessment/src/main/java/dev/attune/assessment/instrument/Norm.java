package dev.attune.assessment.instrument;

import dev.attune.assessment.model.ModelStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A norm sample and how a raw score is read against it. For example, 'T-scores in a community sample, mean 42, sd 7.5'.
 *
 * <p>What it needs depends on the transform: z and T a mean and a standard deviation, or the counts they follow from;
 * percentile and normalised T the counts; a table its rows and how it is read. {@link Instrument#resolve()} refuses the rest.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Norm {
  /**
   * The id, unique in the scale.
   *
   * @return lower-case words joined by hyphens, by custom
   */
  public abstract String id();

  /**
   * Who the people of the sample were, and where they are described; it is part of every result.
   *
   * @return the sample; never blank
   */
  public abstract String sample();

  /**
   * How the raw score is read.
   *
   * @return the transform
   */
  public abstract NormTransform transform();

  /**
   * The mean raw score of the sample, within the range of the scale; empty where it follows from the counts or is not needed.
   *
   * @return the mean
   */
  public abstract OptionalDouble mean();

  /**
   * The standard deviation of the sample (denominator n − 1), above 0; empty as for {@link #mean()}.
   *
   * @return the standard deviation
   */
  public abstract OptionalDouble sd();

  /**
   * The scores of the sample, rising; empty where only summary figures are known.
   *
   * @return one row a distinct score
   */
  public abstract List<NormCount> counts();

  /**
   * The conversion table, by rising raw score; empty for the other transforms.
   *
   * @return one row a listed score
   */
  public abstract List<NormRow> rows();

  /**
   * How the table is read between its rows; empty exactly where there is no table.
   *
   * @return the lookup
   */
  public abstract Optional<NormLookup> lookup();

  /**
   * The least transformed score that is reported; lower ones become it. Empty for no such bound.
   *
   * @return the bound
   */
  public abstract OptionalDouble clipLowest();

  /**
   * The greatest transformed score that is reported; greater ones become it. Empty for no such bound.
   *
   * @return the bound
   */
  public abstract OptionalDouble clipHighest();

  /**
   * To how many decimals the transformed score is rounded, 0 to 10; empty for none.
   *
   * @return the decimals
   */
  public abstract OptionalInt decimals();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Norm() {}

  /** Builds a {@link Norm}. */
  public static final class Builder extends ImmutableNorm.Builder {
    Builder() {}
  }
}
