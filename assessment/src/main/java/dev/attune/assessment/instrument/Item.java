package dev.attune.assessment.instrument;

import dev.attune.assessment.model.ModelStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * One question: which answers it takes. For example, 'q1, from 1 to 5'.
 *
 * <p>It has either a range or a list of options, never both. An item is a definition as its author wrote it; what is wrong
 * with it is told by {@link Instrument#resolve()}, which can name the instrument too.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Item {
  /**
   * The id, unique in the instrument.
   *
   * @return the id
   */
  public abstract ItemId id();

  /**
   * The wording; empty where the instrument is kept without it.
   *
   * @return the question or statement
   */
  public abstract Optional<String> text();

  /**
   * The least answer, inclusive; empty where options are listed.
   *
   * @return the least answer
   */
  public abstract OptionalDouble min();

  /**
   * The greatest answer, inclusive; empty where options are listed.
   *
   * @return the greatest answer
   */
  public abstract OptionalDouble max();

  /**
   * The only answers there are; empty where every number from {@link #min()} to {@link #max()} is one.
   *
   * @return the options, in the order they are offered
   */
  public abstract List<Option> options();

  /**
   * Whether the options are categories without an order, such as ways of living together. Their numbers are mere names: such
   * an item can be counted, but enters a sum or mean only where every option has an explicit score.
   *
   * @return {@code false} where not said
   */
  @Value.Default
  public boolean categorical() {
    return false;
  }

  /**
   * Whether 'unsure' is one of the things a person may say instead of an answer.
   *
   * @return {@code false} where not said
   */
  @Value.Default
  public boolean offersUnsure() {
    return false;
  }

  /**
   * An item that takes every number of a range.
   *
   * @param id the id
   * @param minInclusive the least answer
   * @param maxInclusive the greatest answer
   * @return the item
   */
  public static Item of(String id, double minInclusive, double maxInclusive) {
    return builder().id(ItemId.of(id)).min(minInclusive).max(maxInclusive).build();
  }

  /**
   * An item that takes only the options listed.
   *
   * @param id the id
   * @param options the options, in the order they are offered
   * @return the item
   */
  public static Item of(String id, Option... options) {
    return builder().id(ItemId.of(id)).addOptions(options).build();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Item() {}

  /** Builds an {@link Item}. */
  public static final class Builder extends ImmutableItem.Builder {
    Builder() {}
  }
}
