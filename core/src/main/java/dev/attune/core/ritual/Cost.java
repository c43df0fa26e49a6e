package dev.attune.core.ritual;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a ritual costs in money.
 *
 * @since 1.0
 */
public enum Cost {
  /** Nothing. */
  @JsonProperty("free")
  FREE("free"),
  /** Pocket money. */
  @JsonProperty("small")
  SMALL("small"),
  /** Enough to plan for. */
  @JsonProperty("some")
  SOME("some");

  private final String code;

  Cost(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code free}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
