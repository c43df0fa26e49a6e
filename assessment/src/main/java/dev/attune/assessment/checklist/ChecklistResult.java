package dev.attune.assessment.checklist;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.Require;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Need;
import dev.attune.core.selection.NeedsProfile;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the checklist says to the one person who answered it. For example, 'building, 7 yes, 1 no, 2 open'.
 *
 * <p>It is theirs alone until they share it; nobody else's answers went into it. {@code toString} shows no answer, count or
 * outcome.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ChecklistResult {
  /**
   * Which rules were followed.
   *
   * @return {@link IntimacyChecklist#METHOD}
   */
  public abstract String method();

  /**
   * The version of the rules and of the wording.
   *
   * @return the version
   */
  public abstract String methodVersion();

  /**
   * Where the checklist invites the person to look.
   *
   * @return the outcome
   */
  @Value.Redacted
  public abstract ChecklistOutcome outcome();

  /**
   * The outcomes that the open answers leave possible: just {@link #outcome()} where that is decided.
   *
   * @return one outcome, or the two that are still open
   */
  @Value.Redacted
  public abstract List<ChecklistOutcome> possibleOutcomes();

  /**
   * How many statements were answered with yes.
   *
   * @return 0 to 10
   */
  @Value.Redacted
  public abstract int yes();

  /**
   * How many statements were answered with no.
   *
   * @return 0 to 10
   */
  @Value.Redacted
  public abstract int no();

  /**
   * How many statements are open: unsure, not to be said, or unanswered. None of them counts as no.
   *
   * @return 0 to 10
   */
  @Value.Redacted
  public abstract int open();

  /**
   * The needs of the statements answered with no, each once.
   *
   * @return the needs, in the order of {@link Need}
   */
  @Value.Redacted
  public abstract List<Need> askingNeeds();

  /**
   * The answer to {@link ChecklistItem#INTIMACY_IN_ALL_BONDS}, which is counted with the others but speaks of other bonds.
   *
   * @return the answer
   */
  @Value.Redacted
  public abstract ChecklistAnswer intimacyInAllBonds();

  /**
   * How much each need asks for attention, ready to be handed to selection or a plan, should the person want that. Weights are
   * as in {@link NeedsProfile#weightOf(int, int)}, over this person's yes and no; a need without either is left out. Its
   * reasons name needs only.
   *
   * @return the profile
   */
  @Value.Redacted
  public abstract NeedsProfile needs();

  /**
   * Why this outcome.
   *
   * @return at least one reason
   */
  @Value.Redacted
  public abstract List<Reason> reasons();

  /**
   * What every reader must be told beside the outcome.
   *
   * @return {@link IntimacyChecklist#NOTE}
   */
  @Value.Default
  public String note() {
    return IntimacyChecklist.NOTE;
  }

  /**
   * How many statements were answered with yes or no.
   *
   * @return 0 to 10
   */
  public final int answered() {
    return yes() + no();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ChecklistResult() {}

  @Value.Check
  void check() {
    Require.that(
        yes() + no() + open() == ChecklistItem.values().length,
        "yes, no, open",
        "counts of all ten statements",
        "another sum");
    Require.that(
        (possibleOutcomes().size() == 1) == (outcome() != ChecklistOutcome.UNDETERMINED)
            && !possibleOutcomes().isEmpty(),
        "possibleOutcomes",
        "one exactly where the outcome is decided",
        "another number");
  }

  /** Builds a {@link ChecklistResult}. */
  public static final class Builder extends ImmutableChecklistResult.Builder {
    Builder() {}
  }
}
