package dev.attune.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which form of the raw score the bands compare.
 *
 * @since 1.0
 */
public enum BandBasis {
  /** The score before rounding, so that 51.46 stays below 51.5. */
  @JsonProperty("unrounded")
  UNROUNDED("unrounded"),
  /** The score as rounded for the report, where a manual says so. */
  @JsonProperty("rounded")
  ROUNDED("rounded");

  private final String code;

  BandBasis(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code unrounded}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
