package dev.attune.core.bond;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where a romantic bond stands; other kinds have no stage.
 *
 * @since 1.0
 */
public enum Stage {
  /** The first months, when much is still unknown. */
  @JsonProperty("new")
  NEW("new"),
  /** Years together, with habits well worn in. */
  @JsonProperty("long-term")
  LONG_TERM("long-term"),
  /** Partners with children and little time. */
  @JsonProperty("busy-parents")
  BUSY_PARENTS("busy-parents");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code new}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
