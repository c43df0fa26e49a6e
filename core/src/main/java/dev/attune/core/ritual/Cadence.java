package dev.attune.core.ritual;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How often a ritual is meant to come back. Every frequency is this project's convention: no study compared them.
 *
 * @since 1.0
 */
public enum Cadence {
  /** Every day. */
  @JsonProperty("daily")
  DAILY("daily", 1),
  /** Once a week. */
  @JsonProperty("weekly")
  WEEKLY("weekly", 7),
  /** Once a month. */
  @JsonProperty("monthly")
  MONTHLY("monthly", 30),
  /** Once in three months. */
  @JsonProperty("quarterly")
  QUARTERLY("quarterly", 91),
  /** One time; it can be done again. */
  @JsonProperty("once")
  ONCE("once", 7),
  /** Whenever its occasion comes. */
  @JsonProperty("on-event")
  ON_EVENT("on-event", 7);

  private final String code;
  private final int days;

  Cadence(String code, int days) {
    this.code = code;
    this.days = days;
  }

  /**
   * The stable code, as in JSON, for example {@code on-event}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * After how many days the ritual is due again: 1, 7, 30 or 91; 7 for {@link #ONCE} and {@link #ON_EVENT}.
   *
   * @return days, a project convention
   */
  public int days() {
    return days;
  }
}
