package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.safety.SafetyAnswers;
import org.immutables.value.Value;

/**
 * Somebody answered questions about their safety. Nobody else ever sees it, a therapist included, unless the person tells
 * them.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("safety-answered")
public abstract non-sealed class SafetyAnswered extends Entry {
  /**
   * The answers, given by the author of the entry.
   *
   * @return the answers
   */
  public abstract SafetyAnswers answers();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  SafetyAnswered() {}

  @Value.Check
  void check() {
    Require.that(
        answers().author().equals(author()),
        "answers.author",
        "the author of the entry",
        "another person");
  }

  /** Builds a {@link SafetyAnswered}. */
  public static final class Builder extends ImmutableSafetyAnswered.Builder {
    Builder() {}
  }
}
