package dev.attune.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where an activity of a plan comes from.
 *
 * @since 1.0
 */
public enum ActivityType {
  /** A ritual of the catalog. */
  @JsonProperty("ritual")
  RITUAL("ritual"),
  /** One of the plan's own tasks. */
  @JsonProperty("task")
  TASK("task");

  private final String code;

  ActivityType(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code ritual}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
