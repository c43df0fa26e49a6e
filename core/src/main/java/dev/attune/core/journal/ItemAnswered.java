package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.model.ModelStyle;
import org.immutables.value.Value;

/**
 * Somebody answered one item of a questionnaire. Each answer is an entry, so that each can be shared or kept on its own.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("item-answered")
public abstract non-sealed class ItemAnswered extends Entry {
  /**
   * The sitting in which the questionnaire was filled in.
   *
   * @return the sitting
   */
  public abstract SessionId session();

  /**
   * The questionnaire.
   *
   * @return its id
   */
  public abstract Code instrument();

  /**
   * The item.
   *
   * @return its id
   */
  public abstract Code item();

  /**
   * The answer.
   *
   * @return its code
   */
  public abstract Code answer();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ItemAnswered() {}

  /** Builds an {@link ItemAnswered}. */
  public static final class Builder extends ImmutableItemAnswered.Builder {
    Builder() {}
  }
}
