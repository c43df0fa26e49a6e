package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.model.ModelStyle;
import org.immutables.value.Value;

/**
 * A repair conversation moved on: it opened, a step was taken, or it came to a rest or to its end.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("repair-moved")
public abstract non-sealed class RepairMoved extends Entry {
  /**
   * The conversation, which keeps its id through rests.
   *
   * @return the conversation
   */
  public abstract SessionId session();

  /**
   * What it is meant to mend.
   *
   * @return the topic's id
   */
  public abstract TopicId rupture();

  /**
   * What happened.
   *
   * @return the move
   */
  public abstract RepairMove move();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  RepairMoved() {}

  /** Builds a {@link RepairMoved}. */
  public static final class Builder extends ImmutableRepairMoved.Builder {
    Builder() {}
  }
}
