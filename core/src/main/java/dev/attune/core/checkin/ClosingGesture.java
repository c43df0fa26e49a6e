package dev.attune.core.checkin;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a check-in can close. Which gestures are open is told by {@link CheckInSession#gestures()}.
 *
 * @since 1.0
 */
public enum ClosingGesture {
  /** A kind word, to each other or to oneself; always open. */
  @JsonProperty("word")
  WORD("word"),
  /** A wave; always open to people together. */
  @JsonProperty("wave")
  WAVE("wave"),
  /** A slow breath, for one person alone. */
  @JsonProperty("breath")
  BREATH("breath"),
  /** A look at each other, for about a breath. */
  @JsonProperty("eye-contact")
  EYE_CONTACT("eye-contact"),
  /** A squeeze of the hand. */
  @JsonProperty("touch")
  TOUCH("touch"),
  /** A hug. */
  @JsonProperty("hug")
  HUG("hug");

  private final String code;

  ClosingGesture(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code eye-contact}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
