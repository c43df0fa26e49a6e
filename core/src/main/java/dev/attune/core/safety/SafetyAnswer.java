package dev.attune.core.safety;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One person's private answer to one question about safety.
 *
 * @since 1.0
 */
public enum SafetyAnswer {
  /** Yes. */
  @JsonProperty("yes")
  YES("yes"),
  /** No. */
  @JsonProperty("no")
  NO("no"),
  /** Would rather not say. */
  @JsonProperty("prefer-not-to-say")
  PREFER_NOT_TO_SAY("prefer-not-to-say"),
  /** Not answered. */
  @JsonProperty("unanswered")
  UNANSWERED("unanswered");

  private final String code;

  SafetyAnswer(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code yes}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
