package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.bond.TopicId;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import java.util.Optional;
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
   * What was agreed on; absent where nobody wrote it down, and in every move but
   * {@link RepairMove#SET_RECONNECTION_RITUAL}.
   *
   * @return the ritual and its day
   */
  public abstract Optional<Reconnection> reconnection();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  RepairMoved() {}

  @Value.Check
  void check() {
    Require.that(
        reconnection().isEmpty() || move() == RepairMove.SET_RECONNECTION_RITUAL,
        "reconnection",
        "none where the move is another than set-reconnection-ritual",
        "one");
  }

  /** Builds a {@link RepairMoved}. */
  public static final class Builder extends ImmutableRepairMoved.Builder {
    Builder() {}
  }
}
