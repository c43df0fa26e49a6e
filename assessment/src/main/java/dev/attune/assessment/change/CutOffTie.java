package dev.attune.assessment.change;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * On which side of a cut-off a score lies that equals it exactly.
 *
 * @since 1.0
 */
public enum CutOffTie {
  /** On neither: whoever starts or ends there has not crossed it. */
  @JsonProperty("neither-side")
  NEITHER_SIDE("neither-side"),
  /** On the side of the normative population. */
  @JsonProperty("normative-side")
  NORMATIVE_SIDE("normative-side"),
  /** On the side of the clinical population. */
  @JsonProperty("clinical-side")
  CLINICAL_SIDE("clinical-side");

  private final String code;

  CutOffTie(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code neither-side}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
