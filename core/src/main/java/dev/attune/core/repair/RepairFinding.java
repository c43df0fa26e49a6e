package dev.attune.core.repair;

import dev.attune.core.bond.TopicId;
import dev.attune.core.error.Require;
import dev.attune.core.journal.Reconnection;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Something that asks for early attention, or that people agreed on. It is about topics, never about a person.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class RepairFinding {
  /**
   * What was found.
   *
   * @return the pattern
   */
  public abstract RepairPattern pattern();

  /**
   * What it is about: one topic, or for small hurts each topic among them.
   *
   * @return the topics, in the order of their ids; at least one
   */
  @Value.NaturalOrder
  public abstract SortedSet<TopicId> topics();

  /**
   * What was agreed on; there with {@link RepairPattern#RECONNECTION_AGREED} alone.
   *
   * @return the ritual and its day
   */
  public abstract Optional<Reconnection> reconnection();

  /**
   * Why it was found, in words for the reader whose view it rests on.
   *
   * @return the reason; its code is the name of the pattern where the library found it
   */
  public abstract Reason reason();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  RepairFinding() {}

  @Value.Check
  void check() {
    Require.that(!topics().isEmpty(), "topics", "at least one topic", "none");
    boolean agreed = pattern() == RepairPattern.RECONNECTION_AGREED;
    Require.that(
        reconnection().isPresent() == agreed,
        "reconnection",
        agreed ? "what was agreed on" : "none with another pattern than reconnection-agreed",
        agreed ? "none" : "one");
  }

  /** Nothing of what was found. */
  @Override
  public String toString() {
    return "RepairFinding{***}";
  }

  /** Builds a {@link RepairFinding}. */
  public static final class Builder extends ImmutableRepairFinding.Builder {
    Builder() {}
  }
}
