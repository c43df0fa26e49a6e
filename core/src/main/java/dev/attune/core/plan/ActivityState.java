package dev.attune.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is known of an activity of a plan. The five are five different things: one that was set aside is not missed, and one
 * of which nobody said anything is neither.
 *
 * <p>Declared in the order in which they count where people say different things: the first of them holds.
 *
 * @since 1.0
 */
public enum ActivityState {
  /** It was done. */
  @JsonProperty("done")
  DONE("done"),
  /** Some of it was done. */
  @JsonProperty("partly")
  PARTLY("partly"),
  /** It was set aside, with a reason or without one. */
  @JsonProperty("excused")
  EXCUSED("excused"),
  /** It did not happen, and somebody said so. */
  @JsonProperty("missed")
  MISSED("missed"),
  /** Nobody said anything about it, which is never read as missed. */
  @JsonProperty("unknown")
  UNKNOWN("unknown");

  private final String code;

  ActivityState(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code partly}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * Whether it took place, at least in part.
   *
   * @return true for {@link #DONE} and {@link #PARTLY}
   */
  public boolean tookPlace() {
    return this == DONE || this == PARTLY;
  }
}
