package dev.attune.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which way a scale reads. It colours no score; it only says how a change in it is to be read.
 *
 * @since 1.0
 */
public enum Direction {
  /** More is what people hope for. */
  @JsonProperty("higher-is-better")
  HIGHER_IS_BETTER("higher-is-better"),
  /** Less is what people hope for. */
  @JsonProperty("higher-is-worse")
  HIGHER_IS_WORSE("higher-is-worse"),
  /** Neither end is the better one, or nobody said. */
  @JsonProperty("neither")
  NEITHER("neither");

  private final String code;

  Direction(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code neither}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
