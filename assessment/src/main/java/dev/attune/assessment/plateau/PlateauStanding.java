package dev.attune.assessment.plateau;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether where closeness is going is told at all.
 *
 * @since 1.0
 */
public enum PlateauStanding {
  /** It is told, as far as the reader may see it. */
  @JsonProperty("told")
  TOLD("told"),
  /** Nothing is told of the bond while what people do together is suspended, whatever suspended it; the reader's own figures stay. */
  @JsonProperty("paused")
  PAUSED("paused"),
  /** The reader seeks support: nothing is told, their own figures among it. For that reader alone. */
  @JsonProperty("seek-support")
  SEEK_SUPPORT("seek-support");

  private final String code;

  PlateauStanding(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code seek-support}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
