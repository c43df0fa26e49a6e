package dev.attune.assessment.change;

import dev.attune.core.reason.ReasonCode;

/**
 * Why a change was read as it was.
 *
 * @since 1.0
 */
public enum ChangeReason implements ReasonCode {
  /** The difference is greater than the error explains. */
  BEYOND_THE_ERROR("The change is greater than the error of the scale explains ({method})."),
  /** The difference is not greater than the error explains. */
  WITHIN_THE_ERROR("The error of the scale explains a change of this size ({method})."),
  /** The later score lies across the cut-off. */
  CROSSED_THE_CUT_OFF("The later score lies on the other side of cut-off {cutOff}."),
  /** A cut-off was given and not crossed. */
  DID_NOT_CROSS_THE_CUT_OFF("Both scores lie on the same side of cut-off {cutOff}, or at it."),
  /** Without populations there is no cut-off. */
  NO_CUT_OFF("No populations are given, so no cut-off was looked at."),
  /** The scale does not say which way it reads. */
  NO_DIRECTION("The scale does not say which way is better, so the change has no class."),
  /** With a reliability of 1 nothing is divided by, and any difference is beyond the error. */
  NO_ERROR(
      "With the figures given the scale has no error: the index is undefined, and every change is beyond the error."),
  /** The reliability of the difference is not above 0. */
  DIFFERENCE_NOT_RELIABLE(
      "With the figures given differences have no reliability, so the index is undefined."),
  /** The method needs a figure that the criteria do not hold. */
  FIGURE_MISSING("This method needs the figure {figure}, which is not given."),
  /** One of the two scores does not exist. */
  NO_SCORE("One of the two occasions has no score.");

  private final String template;

  ChangeReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
