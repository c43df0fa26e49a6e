package dev.attune.assessment.validity;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * On which side of a bound a figure is remarked on.
 *
 * @since 1.0
 */
public enum BoundSide {
  /** Where it is greater. */
  @JsonProperty("above")
  ABOVE("above"),
  /** Where it is less. */
  @JsonProperty("below")
  BELOW("below");

  private final String code;

  BoundSide(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code above}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
