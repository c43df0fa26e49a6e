package dev.attune.core.response;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.journal.EntryId;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How safe it has been so far for the reader to open up to one person, with what it rests on. For the reader alone.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class SafetyLevelEstimate {
  /**
   * Whose answers they were.
   *
   * @return a member of the bond, and not the reader
   */
  public abstract PersonId givenBy();

  /**
   * The level.
   *
   * @return the level
   */
  public abstract SafetyLevel level();

  /**
   * How many answers it rests on, older ones counting less.
   *
   * @return 0 or more, rounded to nine decimals
   */
  public abstract double weightedResponses();

  /**
   * How much of the weight was for: good ÷ (good + against). Absent where nothing weighs.
   *
   * @return 0 to 1, rounded to nine decimals
   */
  public abstract OptionalDouble share();

  /**
   * The answers it rests on.
   *
   * @return the ids of the reader's own entries, in their order
   */
  public abstract List<EntryId> evidence();

  /**
   * Why the level is what it is.
   *
   * @return one reason, that of the rule that decided
   */
  public abstract List<Reason> reasons();

  SafetyLevelEstimate() {}

  @Value.Check
  void check() {
    Require.that(weightedResponses() >= 0, "weightedResponses", "0 or more", "another number");
    Require.that(
        share().orElse(0) >= 0 && share().orElse(0) <= 1,
        "share",
        "a number from 0 to 1",
        "another number");
    Require.that(!reasons().isEmpty(), "reasons", "at least one reason", "none");
  }

  /** Three asterisks: how safe it has been for somebody is theirs. */
  @Override
  public String toString() {
    return "SafetyLevelEstimate{***}";
  }

  static final class Builder extends ImmutableSafetyLevelEstimate.Builder {
    Builder() {}
  }
}
