package dev.attune.assessment.checklist;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a person may say to one statement. Only {@link #NO} counts as no.
 *
 * @since 1.0
 */
public enum ChecklistAnswer {
  /** That is how it is with us. */
  @JsonProperty("yes")
  YES("yes"),
  /** That is not how it is with us, for now. */
  @JsonProperty("no")
  NO("no"),
  /** Hard to say. */
  @JsonProperty("unsure")
  UNSURE("unsure"),
  /** The person would rather not say; nobody asks why. */
  @JsonProperty("prefer-not-to-say")
  PREFER_NOT_TO_SAY("prefer-not-to-say"),
  /** Nothing was said. */
  @JsonProperty("unanswered")
  UNANSWERED("unanswered");

  private final String code;

  ChecklistAnswer(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code prefer-not-to-say}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
