package dev.attune.core.pacing;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a proposal to do something together stands. Nothing between the two is told: neither who has not accepted yet, nor that
 * somebody declined.
 *
 * @since 1.0
 */
public enum ProposalState {
  /** It is a proposal. */
  @JsonProperty("proposed")
  PROPOSED("proposed"),
  /** Everyone has accepted it for themself, and nobody has taken it back. */
  @JsonProperty("accepted")
  ACCEPTED("accepted");

  private final String code;

  ProposalState(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code proposed}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
