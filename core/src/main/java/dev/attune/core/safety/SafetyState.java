package dev.attune.core.safety;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether a person has been asked in private how safe they feel, and what follows from it.
 *
 * <p>No state says that anybody is safe: a screen without a concern is only that (Rabin and others 2009,
 * doi:10.1016/j.amepre.2009.01.024).
 *
 * @since 1.0
 */
public enum SafetyState {
  /** Not asked, not answered in full, or asked too long ago. */
  @JsonProperty("not-asked")
  NOT_ASKED("not-asked"),
  /** Answered every question asked with no. */
  @JsonProperty("no-concern-reported")
  NO_CONCERN_REPORTED("no-concern-reported"),
  /** Answered at least one question with yes. */
  @JsonProperty("seek-support")
  SEEK_SUPPORT("seek-support");

  private final String code;

  SafetyState(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code not-asked}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
