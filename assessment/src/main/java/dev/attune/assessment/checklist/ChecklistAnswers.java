package dev.attune.assessment.checklist;

import dev.attune.assessment.model.ModelStyle;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What one person says to the ten statements. {@code toString} shows none of it.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ChecklistAnswers {
  /**
   * The answers by statement; one that is not in it is {@link ChecklistAnswer#UNANSWERED}.
   *
   * @return the answers, in the order of the statements
   */
  @Value.Redacted
  public abstract Map<ChecklistItem, ChecklistAnswer> answers();

  /**
   * The answer to one statement.
   *
   * @param item the statement
   * @return the answer
   */
  public final ChecklistAnswer answer(ChecklistItem item) {
    return answers().getOrDefault(item, ChecklistAnswer.UNANSWERED);
  }

  /**
   * A builder without answers.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ChecklistAnswers() {}

  /** Builds {@link ChecklistAnswers}; where a statement is answered twice, the last answer counts. */
  public static final class Builder extends ImmutableChecklistAnswers.Builder {
    Builder() {}

    /**
     * Answers statements with yes.
     *
     * @param items the statements
     * @return this builder
     */
    public Builder yes(ChecklistItem... items) {
      return all(ChecklistAnswer.YES, items);
    }

    /**
     * Answers statements with no.
     *
     * @param items the statements
     * @return this builder
     */
    public Builder no(ChecklistItem... items) {
      return all(ChecklistAnswer.NO, items);
    }

    /**
     * Answers statements alike.
     *
     * @param answer the answer
     * @param items the statements
     * @return this builder
     */
    public Builder all(ChecklistAnswer answer, ChecklistItem... items) {
      for (ChecklistItem item : items) {
        putAnswer(item, answer);
      }
      return this;
    }
  }
}
