package dev.attune.assessment.scoring;

import dev.attune.core.reason.ReasonCode;

/**
 * Why a scorer said what it said.
 *
 * @since 1.0
 */
public enum ScoringReason implements ReasonCode {
  /** The scale has a score. */
  ENOUGH_ANSWERS("Answered: {answered} of {applicable}; needed: {needed}."),
  /** Nothing was answered, so there is nothing to score. */
  NOTHING_ANSWERED("Answered: none of {applicable}, so there is no score."),
  /** Too few items were answered. */
  TOO_FEW_ANSWERS("Answered: {answered} of {applicable}; a score needs {needed}."),
  /** An item was left open that the scale cannot do without. */
  REQUIRED_MISSING("The scale has no score without an answer to {item}."),
  /** No item applies to the person. */
  NOTHING_APPLICABLE("No item of the scale applies, so there is no score."),
  /** The open answers cannot change the band. */
  BAND_CERTAIN("Whatever the open answers were, the band would be the same."),
  /** The open answers could change the band. */
  BAND_COULD_CHANGE("The open answers could lead to {bands} different bands, so none is named."),
  /** The answer lies outside the item's range or is not one of its options. */
  ANSWER_NOT_TAKEN("The answer to {item} is not one the item takes; it is treated as missing."),
  /** 'Unsure' was said where it is not offered. */
  UNSURE_NOT_OFFERED("{item} does not offer 'unsure'; it is treated as unanswered."),
  /** Something was answered that the instrument does not ask. */
  NOT_ASKED("One answer is to an item the instrument does not have; it is left out."),
  /** The norm has no value for the score. */
  BEYOND_THE_NORM("The norm sample or table says nothing about this score.");

  private final String template;

  ScoringReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
