package dev.attune.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a raw score is read against a norm sample.
 *
 * @since 1.0
 */
public enum NormTransform {
  /** z = (x − mean) / sd. */
  @JsonProperty("z")
  Z("z"),
  /** T = 50 + 10·z, linear. */
  @JsonProperty("t")
  T("t"),
  /** 100·(below + ½ equal) / n, the percentile rank that shares ties evenly. */
  @JsonProperty("percentile")
  PERCENTILE("percentile"),
  /** 50 + 10·Φ⁻¹(percentile / 100): the T-score a normal distribution would have at that percentile. */
  @JsonProperty("normalised-t")
  NORMALISED_T("normalised-t"),
  /** A published table from raw to transformed scores, read as {@link NormLookup} says. */
  @JsonProperty("table")
  TABLE("table");

  private final String code;

  NormTransform(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code t}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
