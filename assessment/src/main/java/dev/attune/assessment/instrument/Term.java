package dev.attune.assessment.instrument;

import dev.attune.assessment.model.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one item, or one subscale, adds to a scale. For example, 'q2, reversed, weight 1'.
 *
 * <p>It names either an item or a scale, never both.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Term {
  /**
   * The item; empty where the term is a subscale.
   *
   * @return the id of an item of the instrument
   */
  public abstract Optional<ItemId> item();

  /**
   * The subscale whose score counts as one answer; empty where the term is an item.
   *
   * @return the id of another scale of the instrument, itself made of items
   */
  public abstract Optional<ScaleId> scale();

  /**
   * Whether the answer counts the other way round: min + max − x, with the range of that very item.
   *
   * @return {@code false} where not said
   */
  @Value.Default
  public boolean reverse() {
    return false;
  }

  /**
   * How much it counts: above 0, or 0 for an item that is asked with the scale but not scored. A negative weight is refused;
   * say {@link #reverse()} instead.
   *
   * @return 1 where not said
   */
  @Value.Default
  public double weight() {
    return 1;
  }

  /**
   * An item that counts as it is answered, with weight 1.
   *
   * @param item the id of the item
   * @return the term
   */
  public static Term of(String item) {
    return builder().item(ItemId.of(item)).build();
  }

  /**
   * An item that counts the other way round, with weight 1.
   *
   * @param item the id of the item
   * @return the term
   */
  public static Term reversed(String item) {
    return builder().item(ItemId.of(item)).reverse(true).build();
  }

  /**
   * A subscale, for a total that is built from scores.
   *
   * @param scale the id of the subscale
   * @return the term
   */
  public static Term ofScale(String scale) {
    return builder().scale(ScaleId.of(scale)).build();
  }

  /**
   * The same term with another weight.
   *
   * @param weight above 0; 0 for 'asked but not scored'
   * @return the term
   */
  public final Term weighing(double weight) {
    return builder().from(this).weight(weight).build();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Term() {}

  /** Builds a {@link Term}. */
  public static final class Builder extends ImmutableTerm.Builder {
    Builder() {}
  }
}
