package dev.attune.assessment.validity;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is looked at in the way answers were given. Answers are raw, in the order the items are asked; items whose options are
 * mere categories are passed over, as gaps are.
 *
 * <p>An overview: Curran (2016), Methods for the detection of carelessly invalid responses in survey data, Journal of
 * Experimental Social Psychology 66, 4–19, doi:10.1016/j.jesp.2015.07.006.
 *
 * @since 1.0
 */
public enum ValidityCheck {
  /**
   * How many equal answers follow each other at most; a gap ends a run. In answers. Johnson (2005), Ascertaining the validity
   * of individual protocols, Journal of Research in Personality 39, 103–129, doi:10.1016/j.jrp.2004.09.009.
   */
  @JsonProperty("longest-run")
  LONGEST_RUN("longest-run"),
  /**
   * The standard deviation of a person's answers, denominator n − 1; from two answers. In points. Dunn, Heggestad, Shanock and
   * Theilgard (2018), Intra-individual response variability as an indicator of insufficient effort responding, Journal of
   * Business and Psychology 33, 105–121, doi:10.1007/s10869-016-9479-0.
   */
  @JsonProperty("response-variability")
  RESPONSE_VARIABILITY("response-variability"),
  /** How many different answers were given. */
  @JsonProperty("distinct-answers")
  DISTINCT_ANSWERS("distinct-answers"),
  /**
   * How the two halves of each scale, its items taken by turns, go together over the scales: their correlation r within the
   * person, corrected to 2r/(1 + r) and never below −1. From −1 to 1, low where answers contradict each other; from three
   * scales (with two it could only be −1 or 1). Each half is the mean percentage of the items' ranges, after reversing.
   * Johnson (2005), doi:10.1016/j.jrp.2004.09.009; Meade and Craig (2012), Identifying careless responses in survey data,
   * Psychological Methods 17, 437–455, doi:10.1037/a0028085.
   */
  @JsonProperty("even-odd-consistency")
  EVEN_ODD_CONSISTENCY("even-odd-consistency"),
  /**
   * Of all pairs of items that one scale keys in opposite directions, with the same answers to choose from, the share that got
   * the same raw answer, the midpoint included. From 0 to 1. A project convention, by the idea of Johnson (2005).
   */
  @JsonProperty("same-answer-to-opposites")
  SAME_ANSWER_TO_OPPOSITES("same-answer-to-opposites"),
  /**
   * The time taken over the number of answers; needs the time. In seconds. Huang, Curran, Keeney, Poposki and DeShon (2012),
   * Detecting and deterring insufficient effort responding to surveys, Journal of Business and Psychology 27, 99–114,
   * doi:10.1007/s10869-011-9231-8.
   */
  @JsonProperty("seconds-per-answer")
  SECONDS_PER_ANSWER("seconds-per-answer"),
  /**
   * The squared Mahalanobis distance from the mean of a sample, with the covariances of its complete rows; needs a sample and
   * every answer. From 0. Meade and Craig (2012), doi:10.1037/a0028085.
   */
  @JsonProperty("mahalanobis-distance")
  MAHALANOBIS_DISTANCE("mahalanobis-distance");

  private final String code;

  ValidityCheck(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code longest-run}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
