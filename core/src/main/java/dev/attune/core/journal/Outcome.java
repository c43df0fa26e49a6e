package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of an activity of a plan, as somebody said. Where nobody said anything there is no entry: that is not known,
 * and not missed.
 *
 * @since 1.0
 */
public enum Outcome {
  /** It was done. */
  @JsonProperty("done")
  DONE("done"),
  /** Some of it was done. */
  @JsonProperty("partly")
  PARTLY("partly"),
  /** It did not happen, and somebody said so. */
  @JsonProperty("missed")
  MISSED("missed"),
  /** It was set aside, with a reason or without one. */
  @JsonProperty("excused")
  EXCUSED("excused");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code done}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
