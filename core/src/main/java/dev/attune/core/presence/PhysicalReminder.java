package dev.attune.core.presence;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A thing that says that device-free time has begun, so that nobody has to say it.
 *
 * @since 1.0
 */
public enum PhysicalReminder {
  /** A basket or a bowl that devices rest in. */
  @JsonProperty("basket")
  BASKET("basket"),
  /** A small sign. */
  @JsonProperty("sign")
  SIGN("sign"),
  /** A lamp or a candle that is lit. */
  @JsonProperty("light")
  LIGHT("light"),
  /** Another thing, known to those who chose it. */
  @JsonProperty("another-thing")
  ANOTHER_THING("another-thing");

  private final String code;

  PhysicalReminder(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code basket}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
