package dev.attune.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the answers of a scale become its raw score.
 *
 * @since 1.0
 */
public enum ScoringMethod {
  /** Σ w·x, the weighted sum of the keyed answers; gaps as {@link Prorating} says. */
  @JsonProperty("sum")
  SUM("sum"),
  /** Σ w·x / Σ w over the answered items. */
  @JsonProperty("mean")
  MEAN("mean"),
  /** Σ w over the answered items whose keyed answer is one of the counted ones. */
  @JsonProperty("count")
  COUNT("count"),
  /** The percent of the maximum possible: 100·Σ w(x − min) / Σ w(max − min) over the answered items, from 0 to 100. */
  @JsonProperty("pomp")
  POMP("pomp");

  private final String code;

  ScoringMethod(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code mean}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
