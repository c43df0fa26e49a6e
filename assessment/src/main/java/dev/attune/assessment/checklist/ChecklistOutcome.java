package dev.attune.assessment.checklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;

/**
 * Where the checklist invites the person to look.
 *
 * @since 1.0
 */
public enum ChecklistOutcome implements Sayable {
  /** Three 'no' or fewer: closeness is being built. */
  @JsonProperty("building")
  BUILDING(
      "building",
      "What you describe is closeness in the making. If one statement stayed with you, that is a good place to linger."),
  /** More than three 'no': a good moment to make room for each other on purpose. */
  @JsonProperty("time-to-get-intentional")
  TIME_TO_GET_INTENTIONAL(
      "time-to-get-intentional",
      "Several things you may wish for are missing for now. Choose one that matters to "
          + "you and make a little room for it."),
  /** The open answers could still lead either way. */
  @JsonProperty("undetermined")
  UNDETERMINED(
      "undetermined",
      "The answers that are still open could lead either way, and they may stay open. What you did answer is worth a thought already.");

  private final String code;
  private final String text;

  ChecklistOutcome(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /**
   * The stable code, as in JSON, for example {@code building}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * What to tell the person, as a prompt to reflect.
   *
   * @return two English sentences
   */
  public String text() {
    return text;
  }

  /** Its code is {@code checklist-outcome.} and the code. */
  @Override
  public Wording wording() {
    return new Wording("checklist-outcome." + code, text);
  }
}
