package dev.attune.assessment.checklist;

import dev.attune.assessment.model.ModelStyle;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What one person says to the six statements of the fantasy screen. {@code toString} shows none of it.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class FantasyAnswers {
  /**
   * The answers by statement; one that is not in it is {@link ChecklistAnswer#UNANSWERED}.
   *
   * @return the answers, in the order of the statements
   */
  @Value.Redacted
  public abstract Map<FantasySign, ChecklistAnswer> answers();

  /**
   * The answer to one statement.
   *
   * @param sign the statement
   * @return the answer
   */
  public final ChecklistAnswer answer(FantasySign sign) {
    return answers().getOrDefault(sign, ChecklistAnswer.UNANSWERED);
  }

  /**
   * A builder without answers.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  FantasyAnswers() {}

  /** Builds {@link FantasyAnswers}; where a statement is answered twice, the last answer counts. */
  public static final class Builder extends ImmutableFantasyAnswers.Builder {
    Builder() {}

    /**
     * Answers statements alike.
     *
     * @param answer the answer
     * @param signs the statements
     * @return this builder
     */
    public Builder all(ChecklistAnswer answer, FantasySign... signs) {
      for (FantasySign sign : signs) {
        putAnswer(sign, answer);
      }
      return this;
    }
  }
}
