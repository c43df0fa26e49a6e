package dev.attune.assessment.agreement;

import dev.attune.core.reason.ReasonCode;

/**
 * Why a figure about two people, or about many pairs, is undefined.
 *
 * @since 1.0
 */
public enum AgreementReason implements ReasonCode {
  /** There are not two scores; whether one was not given or not shared looks the same. */
  NOT_TWO_SCORES("There are not two scores to compare."),
  /** Too few items have two answers. */
  TOO_FEW_SHARED_ITEMS("Items with two answers: {items}; this figure needs {needed}."),
  /** Not every item has two answers. */
  NOT_EVERY_ITEM("Not every item has two answers."),
  /** A correlation needs differences on both sides. */
  NO_VARIANCE_ON_ONE_SIDE("On one of the two sides all values are the same."),
  /** All differences are the same. */
  NO_VARIANCE_OF_DIFFERENCES("All differences are the same."),
  /** Too few complete rows. */
  TOO_FEW_PAIRS("Complete pairs: {pairs}; this figure needs {needed}."),
  /** The rows do not differ, or what they differ by does not exceed what they differ within. */
  NOTHING_TO_DIVIDE_BY("With these values the figure would divide by nothing."),
  /** There is no error to set limits by. */
  NO_RATING_ERROR("Nothing is left that counts as error, so the figure has no limits."),
  /** The approximation has next to no degrees of freedom. */
  TOO_FEW_DEGREES("The approximation behind the limits leaves less than one degree of freedom."),
  /** The limits of the single figure do not lead to limits of the averaged one. */
  NO_LIMITS("The limits of a single rating lie too low to give limits of an average."),
  /** Chance alone would always agree. */
  ONE_CATEGORY("Both sides use one and the same category throughout, so chance alone explains it.");

  private final String template;

  AgreementReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
