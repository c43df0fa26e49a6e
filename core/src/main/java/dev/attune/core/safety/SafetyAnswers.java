package dev.attune.core.safety;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one person answered, in private, to the questions about safety that a caller asks.
 *
 * <p>One record holds one person's answers; no form of it takes two people's. There is no score and no level: any single yes
 * leads to {@link SafetyState#SEEK_SUPPORT}, and nothing else lowers it.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class SafetyAnswers {
  /** The flags a caller must ask before no concern can be said to have been reported. */
  public static final Set<SafetyFlag> REQUIRED_FLAGS = Set.copyOf(
      EnumSet.of(SafetyFlag.AFRAID, SafetyFlag.CONTROLLED, SafetyFlag.THREATENED, SafetyFlag.HURT));

  /**
   * Who answered.
   *
   * @return the person
   */
  public abstract PersonId author();

  /**
   * Which flags the caller asks.
   *
   * @return the flags
   */
  @Value.Redacted
  public abstract Set<SafetyFlag> asked();

  /**
   * The answers; a flag that is absent is {@link SafetyAnswer#UNANSWERED}, never no.
   *
   * @return the answers by flag
   */
  @Value.Redacted
  public abstract Map<SafetyFlag, SafetyAnswer> answers();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The state the answers lead to: {@link SafetyState#SEEK_SUPPORT} on any yes; {@link SafetyState#NO_CONCERN_REPORTED} where
   * every flag asked was answered no and {@link #REQUIRED_FLAGS} were all asked; {@link SafetyState#NOT_ASKED} otherwise.
   *
   * @return the state
   */
  @JsonIgnore
  public final SafetyState state() {
    if (answers().containsValue(SafetyAnswer.YES)) {
      return SafetyState.SEEK_SUPPORT;
    }
    boolean allAnsweredNo =
        asked().stream().allMatch(flag -> answers().get(flag) == SafetyAnswer.NO);
    return allAnsweredNo && asked().containsAll(REQUIRED_FLAGS)
        ? SafetyState.NO_CONCERN_REPORTED
        : SafetyState.NOT_ASKED;
  }

  SafetyAnswers() {}

  @Value.Check
  void check() {
    Require.that(
        asked().containsAll(answers().keySet()),
        "answers",
        "answers only to flags that are asked",
        "an answer to another");
  }

  /** Builds {@link SafetyAnswers}. */
  public static final class Builder extends ImmutableSafetyAnswers.Builder {
    Builder() {}
  }
}
