package dev.attune.core.presence;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a week of device-free time felt, looking back. None is better than another, and none is about a person.
 *
 * @since 1.0
 */
public enum Impression {
  /** It was good to have. */
  @JsonProperty("welcome")
  WELCOME("welcome"),
  /** Partly so, partly not. */
  @JsonProperty("mixed")
  MIXED("mixed"),
  /** It did not suit: the hour, the place, the length, or something else. */
  @JsonProperty("not-suiting")
  NOT_SUITING("not-suiting"),
  /** The week left no room for it; nothing follows from that. */
  @JsonProperty("no-room")
  NO_ROOM("no-room");

  private final String code;

  Impression(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code no-room}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
