package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A hard stretch that a person marks for themself. It is chosen by the person and never read from a text.
 *
 * @since 1.0
 */
public enum Strain {
  /** Hurt that has been piling up. */
  @JsonProperty("resentment")
  RESENTMENT("resentment"),
  /** Talk that comes to a halt, on either side. */
  @JsonProperty("stonewalling")
  STONEWALLING("stonewalling"),
  /** No hope at present that it will get better. */
  @JsonProperty("despair")
  DESPAIR("despair");

  private final String code;

  Strain(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code resentment}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
