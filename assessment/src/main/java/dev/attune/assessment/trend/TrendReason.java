package dev.attune.assessment.trend;

import dev.attune.core.reason.ReasonCode;

/**
 * Why a figure of a series is undefined.
 *
 * @since 1.0
 */
public enum TrendReason implements ReasonCode {
  /** The series is too short. */
  TOO_FEW_VALUES("Values: {values}; this figure needs {needed}."),
  /** The series is constant. */
  NO_VARIATION("All values are the same."),
  /** Nothing but the slope is in the series. */
  NOTHING_BESIDE_THE_SLOPE("What the slope leaves over is the same everywhere."),
  /** The limits would lie beyond the smallest or the greatest slope between two values. */
  TOO_FEW_SLOPES("There are too few slopes between two values for limits of this confidence.");

  private final String template;

  TrendReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
