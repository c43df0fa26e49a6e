package dev.attune.core.bond;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a bond lives with at present; several can hold at once.
 *
 * @since 1.0
 */
public enum Circumstance {
  /** The people live apart: a ritual is offered in its form for the distance, and one bound to a place only so. */
  @JsonProperty("long-distance")
  LONG_DISTANCE("long-distance"),
  /** The people live under one roof. */
  @JsonProperty("shared-home")
  SHARED_HOME("shared-home"),
  /** Someone is cared for: rituals of a quarter of an hour or less come first. */
  @JsonProperty("caregiving")
  CAREGIVING("caregiving"),
  /** Working hours change: rituals of a quarter of an hour or less come first. */
  @JsonProperty("shift-work")
  SHIFT_WORK("shift-work"),
  /** The form without gaze and touch is shown first. */
  @JsonProperty("neurodivergent")
  NEURODIVERGENT("neurodivergent"),
  /** A loss is near: rituals that stir memories are offered only when asked for. */
  @JsonProperty("grief")
  GRIEF("grief");

  private final String code;

  Circumstance(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code long-distance}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
