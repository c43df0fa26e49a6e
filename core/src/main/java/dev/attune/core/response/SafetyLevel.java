package dev.attune.core.response;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.ritual.Depth;

/**
 * How safe it has been so far for one person to open up to another, as far as that person told.
 *
 * <p>It goes one way only, and how two directions compare is nobody's business. It is about answers, and no one is
 * measured by it.
 *
 * @since 1.0
 */
public enum SafetyLevel {
  /** Too little is known to say. */
  @JsonProperty("unknown")
  UNKNOWN("unknown", Depth.LIGHT),
  /** Answers have hurt, lately or often. */
  @JsonProperty("fragile")
  FRAGILE("fragile", Depth.LIGHT),
  /** Answers are good more often than not. */
  @JsonProperty("forming")
  FORMING("forming", Depth.PERSONAL),
  /** Answers have been good for a good while. */
  @JsonProperty("steady")
  STEADY("steady", Depth.DEEP);

  private final String code;
  private final Depth greatestDepth;

  SafetyLevel(String code, Depth greatestDepth) {
    this.code = code;
    this.greatestDepth = greatestDepth;
  }

  /**
   * The stable code, as in JSON, for example {@code forming}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * The greatest depth at which a ritual may be proposed to a person on this level; a project convention.
   *
   * @return the depth, never less than {@link Depth#LIGHT}, which is where everyone begins
   */
  public Depth greatestDepth() {
    return greatestDepth;
  }
}
