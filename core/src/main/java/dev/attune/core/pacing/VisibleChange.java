package dev.attune.core.pacing;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * When the others meet the effect of what somebody answered about their safety, or of a pause that somebody began or ended.
 *
 * @since 1.0
 */
public enum VisibleChange {
  /** On the next calendar day of the bond's zone, so that it does not fall together with what brought it about. */
  @JsonProperty("next-day")
  NEXT_DAY("next-day"),
  /** At once. */
  @JsonProperty("at-once")
  AT_ONCE("at-once");

  private final String code;

  VisibleChange(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code next-day}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
