package dev.attune.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which coefficient a reliability figure is; two kinds answer two questions and are never interchangeable.
 *
 * @since 1.0
 */
public enum ReliabilityKind {
  /** Cronbach's alpha: internal consistency on one occasion. */
  @JsonProperty("alpha")
  ALPHA("alpha"),
  /** McDonald's omega of one factor: internal consistency on one occasion. */
  @JsonProperty("omega")
  OMEGA("omega"),
  /** The corrected correlation of two halves. */
  @JsonProperty("split-half")
  SPLIT_HALF("split-half"),
  /** The correlation of two occasions. */
  @JsonProperty("retest")
  RETEST("retest"),
  /** The agreement of two raters. */
  @JsonProperty("inter-rater")
  INTER_RATER("inter-rater");

  private final String code;

  ReliabilityKind(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code retest}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
