package dev.attune.core.progress;

import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Code;
import java.util.Optional;

/**
 * What one person answered to one item of a questionnaire when a plan began, beside what they answered when it ended.
 *
 * @param person who answered
 * @param instrument the questionnaire
 * @param item the item
 * @param atStart the answer by the first day of the plan; absent where none was given or may be seen
 * @param atEnd the answer in the last week of the plan or after; absent where none was given or may be seen
 * @since 1.0
 */
public record AnswersCompared(
    PersonId person, Code instrument, Code item, Optional<Code> atStart, Optional<Code> atEnd) {
  /** Whether both answers are there. */
  boolean isAnsweredTwice() {
    return atStart.isPresent() && atEnd.isPresent();
  }

  /** Three asterisks: what anybody answered is not told. */
  @Override
  public String toString() {
    return "AnswersCompared{***}";
  }
}
