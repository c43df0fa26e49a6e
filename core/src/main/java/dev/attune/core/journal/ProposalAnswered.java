package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.ritual.RitualId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody accepted or declined for themself what was proposed to all: a ritual, a plan, or doing things together again
 * after a pause.
 *
 * <p>An acceptance stands until the same person declines. Nobody can answer for another.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("proposal-answered")
public abstract non-sealed class ProposalAnswered extends Entry {
  /**
   * The joint ritual it is about, each time it comes up; absent where it is about something else.
   *
   * @return the ritual's id
   */
  public abstract Optional<RitualId> ritual();

  /**
   * The plan it is about; absent where it is about something else.
   *
   * @return the id of a {@link PlanAdopted}
   */
  public abstract Optional<EntryId> plan();

  /**
   * Whether they accept; with neither a ritual nor a plan, whether to do things together at all.
   *
   * @return false where they decline
   */
  public abstract boolean accepted();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Whether it is about doing things together at all, and not about one ritual or plan.
   *
   * @return true where there is neither a ritual nor a plan
   */
  @JsonIgnore
  public final boolean coversEverythingJoint() {
    return ritual().isEmpty() && plan().isEmpty();
  }

  ProposalAnswered() {}

  @Value.Check
  void check() {
    Require.that(
        ritual().isEmpty() || plan().isEmpty(), "proposal", "at most one of ritual, plan", "both");
  }

  /** Builds a {@link ProposalAnswered}. */
  public static final class Builder extends ImmutableProposalAnswered.Builder {
    Builder() {}
  }
}
