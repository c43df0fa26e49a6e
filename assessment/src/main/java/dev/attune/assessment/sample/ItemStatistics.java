package dev.attune.assessment.sample;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.model.ModelStyle;
import org.immutables.value.Value;

/**
 * How one item stands in its scale, in this sample; its answers as keyed.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ItemStatistics {
  /**
   * The item.
   *
   * @return its id
   */
  public abstract ItemId item();

  /**
   * How many people answered it.
   *
   * @return 0 or more
   */
  public abstract long answered();

  /**
   * The mean of their keyed answers.
   *
   * @return the mean; undefined where nobody answered
   */
  public abstract Figure mean();

  /**
   * The standard deviation of their keyed answers, with the denominator n − 1.
   *
   * @return the deviation, 0 or more; undefined for fewer than two people
   */
  public abstract Figure sd();

  /**
   * The correlation of the item with the sum of the others, over those who answered every item:
   * (Σⱼ Cᵢⱼ − Cᵢᵢ) / √(Cᵢᵢ · ΣC without row and column i). Below 0, the item is probably keyed the wrong way.
   *
   * @return the correlation; undefined where the item or the rest does not vary
   */
  public abstract Figure itemRest();

  /**
   * The same from pairwise covariances, as {@link Reliability#pairwise()}.
   *
   * @return the correlation; these covariances can put it outside −1 to 1
   */
  public abstract Figure itemRestPairwise();

  /**
   * Cronbach's alpha of the scale without the item, over those who answered every item.
   *
   * @return alpha; undefined for scales of fewer than three items
   */
  public abstract Figure alphaIfDropped();

  /**
   * The same from pairwise covariances.
   *
   * @return alpha
   */
  public abstract Figure alphaIfDroppedPairwise();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ItemStatistics() {}

  /** Builds {@link ItemStatistics}. */
  public static final class Builder extends ImmutableItemStatistics.Builder {
    Builder() {}
  }
}
