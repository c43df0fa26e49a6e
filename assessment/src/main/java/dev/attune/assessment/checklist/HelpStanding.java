package dev.attune.assessment.checklist;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether a resource meets one criterion, as far as the person can tell.
 *
 * @since 1.0
 */
public enum HelpStanding {
  /** It does. */
  @JsonProperty("met")
  MET("met"),
  /** It does not. */
  @JsonProperty("not-met")
  NOT_MET("not-met"),
  /** The person cannot tell, or did not look. */
  @JsonProperty("unknown")
  UNKNOWN("unknown");

  private final String code;

  HelpStanding(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code not-met}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
