package dev.attune.assessment.sample;

import dev.attune.core.reason.ReasonCode;

/**
 * Why a figure of a sample is undefined, and what should be looked at.
 *
 * @since 1.0
 */
public enum SampleReason implements ReasonCode {
  /** The figure compares more items than the scale has. */
  TOO_FEW_ITEMS("Items: {items}; this figure needs {needed}."),
  /** Too few people gave the answers that the figure needs. */
  TOO_FEW_PEOPLE("People with the answers this figure is about: {people}; it needs {needed}."),
  /** The sum of the items is the same for everyone. */
  NO_VARIANCE("The sum of the items does not differ between people."),
  /** Everyone gave an item the same answer. */
  CONSTANT_ITEM("Everyone answered {item} alike."),
  /** No standard error follows from a reliability below 0 or above 1. */
  RELIABILITY_OUT_OF_RANGE(
      "The reliability lies outside 0 to 1, so no standard error follows from it."),
  /** Some items follow exactly from others, as do items asked twice. */
  DEPENDENT_ITEMS(
      "Some items follow exactly from others, so the one-factor model has no best fit by maximum likelihood."),
  /** The fit of the one-factor model came to no end. */
  NOT_CONVERGED("The one-factor model has no best fit that could be found."),
  /** A Heywood case: the model fits best with a uniqueness that no item can have. */
  HEYWOOD_CASE(
      "The one-factor model fits best with a uniqueness of {item} of zero or less, which no item can have: do not rely on it."),
  /** The item runs against the rest of its scale. */
  KEYED_WRONG_WAY("{item} runs against the rest of the scale: it is probably keyed the wrong way."),
  /** An end of the answers was used by nobody. */
  END_NEVER_USED("Nobody gave {item} its {end} answer."),
  /** The scores of an item's options are a reversal, but not one about the middle of its answers. */
  UNEVEN_REVERSAL(
      "The scores of {item} fall as its answers rise, but answer and score do not add up to its lowest plus its highest answer: it was probably reversed with the ends of another item."),
  /** A total of subscale scores has no items of its own. */
  BUILT_FROM_SUBSCALES("{scale} adds up subscale scores: see the figures of its subscales.");

  private final String template;

  SampleReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
