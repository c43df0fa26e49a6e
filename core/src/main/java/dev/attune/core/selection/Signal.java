package dev.attune.core.selection;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a plateau's reading asks of selection.
 *
 * @since 1.0
 */
public enum Signal {
  /** The same few rituals again and again, or less and less lift: something new comes first. */
  @JsonProperty("repetition")
  REPETITION("repetition"),
  /** People take part less often: something smaller comes first. */
  @JsonProperty("falling-participation")
  FALLING_PARTICIPATION("falling-participation"),
  /** Much that is new already: depth rather than more novelty. */
  @JsonProperty("high-novelty")
  HIGH_NOVELTY("high-novelty");

  private final String code;

  Signal(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code repetition}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
