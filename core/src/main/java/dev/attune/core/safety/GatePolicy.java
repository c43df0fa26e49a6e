package dev.attune.core.safety;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which rituals wait until every participant has privately reported no concern.
 *
 * @since 1.0
 */
public enum GatePolicy {
  /** The intense ones: audit, repair, conflict work, talks on boundaries, depth 2 and more, touch, long gaze, retreat. */
  @JsonProperty("high-intensity")
  HIGH_INTENSITY("high-intensity"),
  /** Everything people do together. */
  @JsonProperty("all-joint")
  ALL_JOINT("all-joint");

  private final String code;

  GatePolicy(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code all-joint}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
