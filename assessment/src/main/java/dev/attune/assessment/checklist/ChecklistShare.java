package dev.attune.assessment.checklist;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one person chose to show the other of their checklist, and nothing besides.
 *
 * <p>What is not shared, not answered or not to be said is simply not in it, so that nobody can tell these apart. An
 * undetermined outcome is left out as well, as it would tell that something was left open. {@code toString} shows none of it.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ChecklistShare {
  private static final Set<ChecklistAnswer> SHOWN =
      Set.of(ChecklistAnswer.YES, ChecklistAnswer.NO, ChecklistAnswer.UNSURE);

  /**
   * Whose it is.
   *
   * @return the person
   */
  public abstract PersonId person();

  /**
   * The answers shared: yes, no or unsure.
   *
   * @return the answers, in the order of the statements
   */
  @Value.Redacted
  public abstract Map<ChecklistItem, ChecklistAnswer> answers();

  /**
   * The outcome, where it is shared and decided.
   *
   * @return the outcome; never {@link ChecklistOutcome#UNDETERMINED}
   */
  @Value.Redacted
  public abstract Optional<ChecklistOutcome> outcome();

  /**
   * What remains of a person's answers when only some are shared.
   *
   * @param person whose they are
   * @param answers all their answers
   * @param sharedItems the statements whose answers they chose to share
   * @param shareOutcome whether they chose to share the outcome
   * @return the share
   */
  public static ChecklistShare of(
      PersonId person,
      ChecklistAnswers answers,
      Collection<ChecklistItem> sharedItems,
      boolean shareOutcome) {
    Builder share = builder().person(person);
    answers.answers().forEach((item, answer) -> {
      if (sharedItems.contains(item) && SHOWN.contains(answer)) {
        share.putAnswer(item, answer);
      }
    });
    ChecklistOutcome outcome = IntimacyChecklist.score(answers).outcome();
    if (shareOutcome && outcome != ChecklistOutcome.UNDETERMINED) {
      share.outcome(outcome);
    }
    return share.build();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ChecklistShare() {}

  @Value.Check
  void check() {
    answers()
        .forEach((item, answer) -> Require.that(
            SHOWN.contains(answer),
            "answers." + item.code(),
            "yes, no or unsure",
            "something else"));
    Require.that(
        outcome().filter(ChecklistOutcome.UNDETERMINED::equals).isEmpty(),
        "outcome",
        "a decided outcome, or none",
        "an undetermined one");
  }

  /** Builds a {@link ChecklistShare}. */
  public static final class Builder extends ImmutableChecklistShare.Builder {
    Builder() {}
  }
}
