package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of one activity of a plan. Where people say different things, all of them are kept.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("activity-reported")
public abstract non-sealed class ActivityReported extends Entry {
  /**
   * The entry with which the plan was adopted.
   *
   * @return the id of a {@link PlanAdopted}
   */
  public abstract EntryId plan();

  /**
   * Which activity of the plan.
   *
   * @return the value of its id
   */
  public abstract Code activity();

  /**
   * What became of it.
   *
   * @return the outcome
   */
  public abstract Outcome outcome();

  /**
   * Why it was set aside, seen by whoever sees the entry; absent where nothing was said, which is as good.
   *
   * @return the words; only with {@link Outcome#EXCUSED}
   */
  public abstract Optional<Note> excuse();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ActivityReported() {}

  @Value.Check
  void check() {
    Require.that(
        excuse().isEmpty() || outcome() == Outcome.EXCUSED,
        "excuse",
        "none where the outcome is another than excused",
        "one");
  }

  /** Builds an {@link ActivityReported}. */
  public static final class Builder extends ImmutableActivityReported.Builder {
    Builder() {}
  }
}
