package dev.attune.core.checkin;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether people who share their ratings come out of check-ins with different closeness. It tells of nobody who is higher or lower.
 *
 * @since 1.0
 */
public enum Divergence {
  /** Too few days on which two people share a rating, or one person only. */
  @JsonProperty("unknown")
  UNKNOWN("unknown"),
  /** Nobody far from anybody, as far as it is shared. */
  @JsonProperty("near")
  NEAR("near"),
  /** At least two of them far from each other on average. */
  @JsonProperty("apart")
  APART("apart"),
  /** Nothing is said about all of them together while joint rituals are suspended. */
  @JsonProperty("paused")
  PAUSED("paused");

  private final String code;

  Divergence(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code unknown}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
