package dev.attune.core.repair;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.limit.Limit;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Ritual;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one person does in a repair conversation: a step, a pass, a rest, or leaving.
 *
 * <p>Start from the static methods here. No input holds what was said, and none prints anything of what it holds.
 *
 * @since 1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(RepairInput.TakeStep.class),
  @JsonSubTypes.Type(RepairInput.Reconnect.class),
  @JsonSubTypes.Type(RepairInput.PassStep.class),
  @JsonSubTypes.Type(RepairInput.PauseRepair.class),
  @JsonSubTypes.Type(RepairInput.ResumeRepair.class),
  @JsonSubTypes.Type(RepairInput.LeaveRepair.class)
})
public sealed interface RepairInput {
  /**
   * Who does it.
   *
   * @return a participant
   */
  PersonId by();

  /**
   * When.
   *
   * @return the instant
   */
  Instant at();

  /**
   * Taking a step: it was said aloud, and in the step for turns, said to the end.
   *
   * @param by who takes it
   * @param at when
   * @param step the step; any but {@link RepairStep#SET_RECONNECTION_RITUAL}, which needs a ritual and a day
   * @return the input
   * @throws dev.attune.core.error.InvalidValueException where it is that one
   */
  static RepairInput take(PersonId by, Instant at, RepairStep step) {
    return new TakeStep(by, at, step);
  }

  /**
   * Naming a ritual and a day in {@link RepairStep#SET_RECONNECTION_RITUAL}, or joining in what another named.
   *
   * @param by who names it
   * @param at when
   * @param ritual the ritual, in its standard form
   * @param on the day
   * @return the input
   */
  static RepairInput reconnect(PersonId by, Instant at, Ritual ritual, LocalDate on) {
    return new Reconnect(by, at, ritual.demand(), on);
  }

  /**
   * Passing on a step, which is a full answer to it and leaves no trace.
   *
   * @param by who passes
   * @param at when
   * @param step the step
   * @return the input
   */
  static RepairInput pass(PersonId by, Instant at, RepairStep step) {
    return new PassStep(by, at, step);
  }

  /**
   * Letting the conversation rest, for everyone, which is no failure.
   *
   * @param by who asks for the rest
   * @param at when
   * @return the input
   */
  static RepairInput pause(PersonId by, Instant at) {
    return new PauseRepair(by, at);
  }

  /**
   * Being ready to go on after a rest.
   *
   * @param by who is ready
   * @param at when
   * @param limit what is open to them at that time
   * @return the input
   */
  static RepairInput resume(PersonId by, Instant at, Limit limit) {
    return new ResumeRepair(by, at, limit);
  }

  /**
   * Leaving the conversation, at once and without a reason.
   *
   * @param by who leaves
   * @param at when
   * @return the input
   */
  static RepairInput leave(PersonId by, Instant at) {
    return new LeaveRepair(by, at);
  }

  /**
   * Taking a step.
   *
   * @param by who takes it
   * @param at when
   * @param step the step; any but {@link RepairStep#SET_RECONNECTION_RITUAL}
   */
  @JsonTypeName("take-step")
  record TakeStep(PersonId by, Instant at, RepairStep step) implements RepairInput {
    /**
     * Creates the input.
     *
     * @param by who takes it
     * @param at when
     * @param step the step; any but {@link RepairStep#SET_RECONNECTION_RITUAL}
     * @throws dev.attune.core.error.InvalidValueException where it is that one
     */
    public TakeStep {
      Require.that(
          step != RepairStep.SET_RECONNECTION_RITUAL,
          "step",
          "a ritual and a day for it",
          step.code() + " without them");
    }

    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "RepairInput{***}";
    }
  }

  /**
   * Naming a ritual and a day.
   *
   * @param by who names it
   * @param at when
   * @param ritual what the ritual asks of people
   * @param on the day
   */
  @JsonTypeName("reconnect")
  record Reconnect(PersonId by, Instant at, Demand ritual, LocalDate on) implements RepairInput {
    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "RepairInput{***}";
    }
  }

  /**
   * Passing on a step.
   *
   * @param by who passes
   * @param at when
   * @param step the step
   */
  @JsonTypeName("pass-step")
  record PassStep(PersonId by, Instant at, RepairStep step) implements RepairInput {
    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "RepairInput{***}";
    }
  }

  /**
   * Letting the conversation rest.
   *
   * @param by who asks for the rest
   * @param at when
   */
  @JsonTypeName("pause")
  record PauseRepair(PersonId by, Instant at) implements RepairInput {
    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "RepairInput{***}";
    }
  }

  /**
   * Being ready to go on.
   *
   * @param by who is ready
   * @param at when
   * @param limit what is open to them at that time
   */
  @JsonTypeName("resume")
  record ResumeRepair(PersonId by, Instant at, Limit limit) implements RepairInput {
    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "RepairInput{***}";
    }
  }

  /**
   * Leaving.
   *
   * @param by who leaves
   * @param at when
   */
  @JsonTypeName("leave")
  record LeaveRepair(PersonId by, Instant at) implements RepairInput {
    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "RepairInput{***}";
    }
  }
}
