package dev.attune.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether a scale has a score, and if not, why.
 *
 * @since 1.0
 */
public enum ScoreStatus {
  /** It has a score. */
  @JsonProperty("scored")
  SCORED("scored"),
  /** No item was answered. */
  @JsonProperty("nothing-answered")
  NOTHING_ANSWERED("nothing-answered"),
  /** Fewer items were answered than the missing rule needs. */
  @JsonProperty("too-few-answers")
  TOO_FEW_ANSWERS("too-few-answers"),
  /** An item was not answered without which there is no score. */
  @JsonProperty("required-missing")
  REQUIRED_MISSING("required-missing"),
  /** No item applies to the person. */
  @JsonProperty("nothing-applicable")
  NOTHING_APPLICABLE("nothing-applicable");

  private final String code;

  ScoreStatus(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code scored}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
