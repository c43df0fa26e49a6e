package dev.attune.core.checkin;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A moment that comes every day, to tie a check-in to. What the people do then matters more than the hour of the clock.
 *
 * @since 1.0
 */
public enum DailyMoment {
  /** Over the first tea or coffee. */
  @JsonProperty("in-the-morning")
  IN_THE_MORNING("in-the-morning"),
  /** When everybody is home again, or has logged off. */
  @JsonProperty("after-work")
  AFTER_WORK("after-work"),
  /** When the plates are empty. */
  @JsonProperty("after-dinner")
  AFTER_DINNER("after-dinner"),
  /** On foot or on wheels, where nobody has to drive. */
  @JsonProperty("on-a-walk")
  ON_A_WALK("on-a-walk"),
  /** The last thing of the day. */
  @JsonProperty("before-bed")
  BEFORE_BED("before-bed"),
  /** Any other. */
  @JsonProperty("another")
  ANOTHER("another");

  private final String code;

  DailyMoment(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code before-bed}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
