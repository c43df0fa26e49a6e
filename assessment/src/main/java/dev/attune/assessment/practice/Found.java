package dev.attune.assessment.practice;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether something was found. Too little to say is an answer of its own, and never read as no.
 *
 * @since 1.0
 */
public enum Found {
  /** It was found. */
  @JsonProperty("yes")
  YES("yes"),
  /** There was enough to see it, and it was not found. */
  @JsonProperty("no")
  NO("no"),
  /** There was too little to say. */
  @JsonProperty("unknown")
  UNKNOWN("unknown");

  private final String code;

  Found(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code unknown}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  static Found of(boolean found) {
    return found ? YES : NO;
  }
}
