package dev.attune.core.limit;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far the rituals that people do together are open.
 *
 * @since 1.0
 */
public enum JointRituals {
  /** All of them, as far as themes, ids and depth allow. */
  @JsonProperty("open")
  OPEN("open"),
  /** Those that are not gated: nothing intense, no touch as the act, no depth of 2 or more. */
  @JsonProperty("ungated")
  UNGATED("ungated"),
  /** None; only what a person does alone. */
  @JsonProperty("suspended")
  SUSPENDED("suspended");

  private final String code;

  JointRituals(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code open}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
