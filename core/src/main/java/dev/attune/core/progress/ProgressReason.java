package dev.attune.core.progress;

import dev.attune.core.reason.ReasonCode;

/**
 * What a report on a plan rests on. None names a person, and none counts days in a row.
 *
 * @since 1.0
 */
public enum ProgressReason implements ReasonCode {
  /** Of all together; figures {@code done}, {@code partly}, {@code excused}, {@code missed} and {@code unknown}. */
  SO_FAR(
      "Up to today: {done} done, {partly} partly done, {excused} set aside, {missed} that did not happen, and {unknown} of which nobody said anything. Whatever did not happen takes nothing away from what did."),
  /** Joint rituals are suspended. */
  RESTS_FOR_NOW("What concerns all of you together rests for now."),
  /** Of the reader; figure {@code lift}, above 0, in points. */
  CLOSER_OVER_PLAN(
      "In the days of this plan you felt closer after what you rated than before: {lift} more on average, on the scale from 0 to 10."),
  /** Of the reader; figure {@code lift}, 0 or below, in points. */
  NOT_CLOSER_OVER_PLAN(
      "In the days of this plan you did not feel closer after what you rated than before; the difference is {lift} on average, on the scale from 0 to 10. That is good to know, and nobody's fault."),
  /** Of the reader; figure {@code needed}. */
  TOO_FEW_RATINGS_IN_PLAN(
      "With {needed} sittings rated before and after in the days of a plan, it can be said what they do for you. Rating stays up to you."),
  /** Of the reader; figures {@code answered}, and {@code changed} among them. */
  ANSWERED_AGAIN(
      "You answered {answered} questions at the start of the plan and again at its end; {changed} of these answers are different now."),
  /** Nothing in the catalog fits. */
  NOTHING_TO_PROPOSE("Nothing new fits for the month to come as things are, and that may change.");

  private final String template;

  ProgressReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
