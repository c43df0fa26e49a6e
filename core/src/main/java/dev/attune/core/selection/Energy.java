package dev.attune.core.selection;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How much energy the people have at hand.
 *
 * @since 1.0
 */
public enum Energy {
  /** As on most days. */
  @JsonProperty("usual")
  USUAL("usual"),
  /** Tired: at most five minutes and depth 1, or a form made for it. */
  @JsonProperty("low")
  LOW("low");

  private final String code;

  Energy(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code usual}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
