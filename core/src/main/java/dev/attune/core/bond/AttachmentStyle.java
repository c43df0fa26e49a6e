package dev.attune.core.bond;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a person describes their own habit of relating; private, optional, and only ever used to slow the pace.
 *
 * <p>A self-description and not a type of person: research finds differences of degree (Fraley and others 2015,
 * doi:10.1037/pspp0000027).
 *
 * @since 1.0
 */
public enum AttachmentStyle {
  /** Mostly at ease with closeness and with distance. */
  @JsonProperty("secure")
  SECURE("secure"),
  /** Often worried about being left. */
  @JsonProperty("anxious")
  ANXIOUS("anxious"),
  /** Often more at ease with distance. */
  @JsonProperty("avoidant")
  AVOIDANT("avoidant"),
  /** Cannot say, or would rather not. */
  @JsonProperty("unsure")
  UNSURE("unsure");

  private final String code;

  AttachmentStyle(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code secure}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
