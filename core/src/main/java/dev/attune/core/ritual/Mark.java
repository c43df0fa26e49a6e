package dev.attune.core.ritual;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a ritual does or asks, as far as a rule depends on it.
 *
 * @since 1.0
 */
public enum Mark {
  /** Touch is the act itself. */
  @JsonProperty("touch")
  TOUCH("touch"),
  /** Touch is one of several forms; without it the ritual stays. */
  @JsonProperty("touch-form")
  TOUCH_FORM("touch-form"),
  /** Looking at each other is the act itself. */
  @JsonProperty("gaze")
  GAZE("gaze"),
  /** Devices are put away or used less. */
  @JsonProperty("limits-devices")
  LIMITS_DEVICES("limits-devices"),
  /** A device is needed. */
  @JsonProperty("needs-device")
  NEEDS_DEVICE("needs-device"),
  /** It works on a conflict. */
  @JsonProperty("conflict")
  CONFLICT("conflict"),
  /** Intense by its kind, whatever its depth: an audit, a repair, a talk on boundaries, a retreat, long mutual gaze. */
  @JsonProperty("high-intensity")
  HIGH_INTENSITY("high-intensity"),
  /** Everyone is in one place. */
  @JsonProperty("same-place")
  SAME_PLACE("same-place");

  private final String code;

  Mark(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code touch}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
