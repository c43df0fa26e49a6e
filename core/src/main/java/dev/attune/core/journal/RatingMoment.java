package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * On which side of a sitting a rating was given; the difference between the two is the lift.
 *
 * @since 1.0
 */
public enum RatingMoment {
  /** Just before it. */
  @JsonProperty("before")
  BEFORE("before"),
  /** Just after it. */
  @JsonProperty("after")
  AFTER("after");

  private final String code;

  RatingMoment(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code before}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
