package dev.attune.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a conversion table is read between its rows.
 *
 * @since 1.0
 */
public enum NormLookup {
  /** Only the scores listed have a value. */
  @JsonProperty("exact")
  EXACT("exact"),
  /** The row of the greatest listed score that is not above the score. */
  @JsonProperty("step")
  STEP("step"),
  /** On the straight line between the neighbouring rows. */
  @JsonProperty("linear")
  LINEAR("linear");

  private final String code;

  NormLookup(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code exact}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
