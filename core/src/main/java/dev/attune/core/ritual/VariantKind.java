package dev.attune.core.ritual;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The forms a ritual can have beside its standard one.
 *
 * @since 1.0
 */
public enum VariantKind {
  /** One person alone; nothing is told to anybody. */
  @JsonProperty("solo")
  SOLO("solo"),
  /** For people in different places. */
  @JsonProperty("long-distance")
  LONG_DISTANCE("long-distance"),
  /** In five minutes at most. */
  @JsonProperty("five-minute")
  FIVE_MINUTE("five-minute"),
  /** For a tired evening. */
  @JsonProperty("low-energy")
  LOW_ENERGY("low-energy"),
  /** With children around; it addresses the adults. */
  @JsonProperty("with-children")
  WITH_CHILDREN("with-children");

  private final String code;

  VariantKind(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code solo}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
