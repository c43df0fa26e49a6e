package dev.attune.assessment.checklist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two people's checklists side by side, as far as both chose to share: both answers, never one figure for the two.
 *
 * <p>A statement is listed only where both shared an answer to it, and outcomes are shown only where both shared a decided one.
 * Not sharing looks the same as not having answered. {@code toString} shows no answer or outcome.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ChecklistSideBySide {
  /**
   * The person named first.
   *
   * @return the person
   */
  public abstract PersonId first();

  /**
   * The person named second.
   *
   * @return the person
   */
  public abstract PersonId second();

  /**
   * The outcome of the person named first; empty unless both shared a decided one.
   *
   * @return the outcome
   */
  @Value.Redacted
  public abstract Optional<ChecklistOutcome> firstOutcome();

  /**
   * The outcome of the person named second; empty unless both shared a decided one.
   *
   * @return the outcome
   */
  @Value.Redacted
  public abstract Optional<ChecklistOutcome> secondOutcome();

  /**
   * The statements both shared an answer to.
   *
   * @return the statements in their order, with both answers
   */
  @Value.Redacted
  public abstract List<ItemSideBySide> items();

  static ChecklistSideBySide of(ChecklistShare one, ChecklistShare other) {
    boolean outcomes = one.outcome().isPresent() && other.outcome().isPresent();
    Builder both = builder().first(one.person()).second(other.person());
    if (outcomes) {
      both.firstOutcome(one.outcome()).secondOutcome(other.outcome());
    }
    one.answers().forEach((item, answer) -> {
      ChecklistAnswer others = other.answers().get(item);
      if (others != null) {
        both.addItem(new ItemSideBySide(item, answer, others));
      }
    });
    return both.build();
  }

  /**
   * The statements both see alike.
   *
   * @return the statements, in their order
   */
  @JsonIgnore
  public final List<ChecklistItem> agreeing() {
    return items().stream()
        .filter(ItemSideBySide::agrees)
        .map(ItemSideBySide::item)
        .toList();
  }

  /**
   * The statements they see differently; neither of them is wrong.
   *
   * @return the statements, in their order
   */
  @JsonIgnore
  public final List<ChecklistItem> differing() {
    return items().stream()
        .filter(ItemSideBySide::differs)
        .map(ItemSideBySide::item)
        .toList();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ChecklistSideBySide() {}

  @Value.Check
  void check() {
    Require.that(!first().equals(second()), "second", "another person than the first", "the same");
    Require.that(
        firstOutcome().isPresent() == secondOutcome().isPresent(),
        "secondOutcome",
        "both outcomes or none",
        "one");
  }

  /** Builds a {@link ChecklistSideBySide}. */
  public static final class Builder extends ImmutableChecklistSideBySide.Builder {
    Builder() {}
  }
}
