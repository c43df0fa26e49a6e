package dev.attune.assessment.checklist;

import dev.attune.core.reason.ReasonCode;

/**
 * Why the built-in self-assessments said what they said.
 *
 * @since 1.0
 */
public enum ChecklistReason implements ReasonCode {
  /** More statements than the rule allows were answered with no. */
  MORE_THAN_THREE_NO("Answered with no: {no}, which is more than three."),
  /** Not more than three can be 'no', whatever the open answers are. */
  THREE_NO_OR_FEWER("Answered with no: {no}; left open: {open}. Together that is three at most."),
  /** The open answers could bring the count above three. */
  OPEN_ANSWERS_COULD_DECIDE(
      "Answered with no: {no}; left open: {open}. It could still come out either way."),
  /** A need was not met where the person was asked about it. */
  NEED_ASKS_FOR_ROOM("What was answered asks for a little more room for {need}."),
  /** How many of the signs of the fantasy screen the person recognised. */
  SIGNS_RECOGNISED("Recognised: {count}, of {asked} answered.");

  private final String template;

  ChecklistReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
