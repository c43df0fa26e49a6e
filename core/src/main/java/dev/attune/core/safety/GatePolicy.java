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
  HIGH_INTENSITY,
  /** Everything people do together. */
  @JsonProperty("all-joint")
  ALL_JOINT
}
