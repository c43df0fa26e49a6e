package dev.attune.assessment.validity;

import dev.attune.core.reason.ReasonCode;

/**
 * Why a check could not run.
 *
 * @since 1.0
 */
public enum ValidityReason implements ReasonCode {
  /** There are too few answers. */
  TOO_FEW_ANSWERS_TO_CHECK("Answered: {answered}; this check needs {needed}."),
  /** Too few scales have answers in both halves. */
  TOO_FEW_SCALES("Scales with answers in both halves: {scales}; this check needs {needed}."),
  /** A correlation needs differences on both sides. */
  HALVES_DO_NOT_DIFFER(
      "One of the halves is the same in every scale, so they cannot be correlated."),
  /** Nothing is keyed in opposite directions, or it was not answered. */
  NO_OPPOSITES(
      "No two answered items of one scale are keyed in opposite directions with the same answers to choose from."),
  /** The time is not known. */
  NO_TIME("The time taken is not given."),
  /** There is no sample to compare with. */
  NO_SAMPLE("No sample is given to compare with."),
  /** The distance needs every answer. */
  INCOMPLETE("This check needs an answer to every item."),
  /** The covariances of the sample cannot be inverted. */
  SINGULAR_COVARIANCE(
      "In the {rows} complete rows of the sample an item does not vary, or follows from others, so there is no distance.");

  private final String template;

  ValidityReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
