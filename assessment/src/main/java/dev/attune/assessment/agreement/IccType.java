package dev.attune.assessment.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which intraclass correlation: Shrout and Fleiss (1979), Intraclass correlations: uses in assessing rater reliability,
 * Psychological Bulletin 86, 420–428, doi:10.1037/0033-2909.86.2.420.
 *
 * <p>B, W, J and E are the mean squares between targets, within targets, between raters and of the rest; n targets were rated by
 * k raters each.
 *
 * @since 1.0
 */
public enum IccType {
  /** (B − W) / (B + (k − 1)W): each target has raters of its own, as exchangeable partners are. */
  @JsonProperty("1-1")
  SINGLE_1("1-1", 1, false),
  /** (B − E) / (B + (k − 1)E + k(J − E)/n): the same raters for all, a sample of raters; levels count. */
  @JsonProperty("2-1")
  SINGLE_2("2-1", 2, false),
  /** (B − E) / (B + (k − 1)E): the same raters for all, just these; only the order counts. */
  @JsonProperty("3-1")
  SINGLE_3("3-1", 3, false),
  /** (B − W) / B: as {@link #SINGLE_1}, of the mean of the k ratings. */
  @JsonProperty("1-k")
  AVERAGE_1("1-k", 1, true),
  /** (B − E) / (B + (J − E)/n): as {@link #SINGLE_2}, of the mean of the k ratings. */
  @JsonProperty("2-k")
  AVERAGE_2("2-k", 2, true),
  /** (B − E) / B: as {@link #SINGLE_3}, of the mean of the k ratings. */
  @JsonProperty("3-k")
  AVERAGE_3("3-k", 3, true);

  private final String code;
  private final int model;
  private final boolean average;

  IccType(String code, int model, boolean average) {
    this.code = code;
    this.model = model;
    this.average = average;
  }

  /**
   * The stable code, as in JSON: the model and what is rated, for example {@code 2-1} or {@code 2-k}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  int model() {
    return model;
  }

  boolean isAverage() {
    return average;
  }
}
