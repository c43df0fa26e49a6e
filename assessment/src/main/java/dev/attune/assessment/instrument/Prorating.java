package dev.attune.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a sum does about gaps that the missing rule allows. In the formulas P are the answered items, all the applicable ones.
 *
 * @since 1.0
 */
public enum Prorating {
  /** Σ_all w·min + Σ_P w(x − min) / Σ_P w(max − min) · Σ_all w(max − min): the answered share of what was possible, spread over all items. Never leaves the attainable range. */
  @JsonProperty("by-range")
  BY_RANGE("by-range"),
  /** Σ_all w · Σ_P w·x / Σ_P w: the mean of the answered items times the weight of all. The common form; with unequal answer ranges it can leave the attainable range. */
  @JsonProperty("by-mean")
  BY_MEAN("by-mean"),
  /** Σ_P w·x: only what was answered is added up, so that gaps pull the sum towards zero. */
  @JsonProperty("none")
  NONE("none");

  private final String code;

  Prorating(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code by-range}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
