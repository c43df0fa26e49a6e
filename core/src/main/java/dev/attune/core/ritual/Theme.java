package dev.attune.core.ritual;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a person may not want, whichever ritual it comes in.
 *
 * @since 1.0
 */
public enum Theme {
  /** Any touch. */
  @JsonProperty("touch")
  TOUCH("touch"),
  /** Looking into each other's eyes. */
  @JsonProperty("gaze")
  GAZE("gaze"),
  /** Telling something personal: depth 2 and more. */
  @JsonProperty("disclosure")
  DISCLOSURE("disclosure"),
  /** Working on a conflict. */
  @JsonProperty("conflict")
  CONFLICT("conflict"),
  /** What limits a device or needs one. */
  @JsonProperty("devices")
  DEVICES("devices"),
  /** What is not free. */
  @JsonProperty("cost")
  COST("cost");

  private final String code;

  Theme(String code) {
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
