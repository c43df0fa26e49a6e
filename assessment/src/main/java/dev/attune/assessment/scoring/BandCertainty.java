package dev.attune.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether the answers that are still open could move a score into another band.
 *
 * @since 1.0
 */
public enum BandCertainty {
  /** They could not: there is one possible band. */
  @JsonProperty("certain")
  CERTAIN("certain"),
  /** They could: there are several possible bands. */
  @JsonProperty("undetermined")
  UNDETERMINED("undetermined"),
  /** The scale has no bands. */
  @JsonProperty("no-bands")
  NO_BANDS("no-bands");

  private final String code;

  BandCertainty(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code certain}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
