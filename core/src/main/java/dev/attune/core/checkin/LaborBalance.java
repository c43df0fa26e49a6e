package dev.attune.core.checkin;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How evenly beginning things was spread in a bond: planning, noticing and setting out cost somebody something, and it is easily
 * overlooked. A finding about the bond: it holds no count, no share and no person.
 *
 * @since 1.0
 */
public enum LaborBalance {
  /** Too few rituals begun to tell it from chance, or one person only. */
  @JsonProperty("unknown")
  UNKNOWN("unknown"),
  /** Well spread. */
  @JsonProperty("even")
  EVEN("even"),
  /** Leaning to one side; handing the initiative over is worth a thought. */
  @JsonProperty("leaning")
  LEANING("leaning"),
  /** Nothing is said about all of them together while joint rituals are suspended. */
  @JsonProperty("paused")
  PAUSED("paused");

  private final String code;

  LaborBalance(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code unknown}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
