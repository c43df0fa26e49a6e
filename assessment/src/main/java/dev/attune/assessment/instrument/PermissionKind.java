package dev.attune.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the owner of a questionnaire allows.
 *
 * @since 1.0
 */
public enum PermissionKind {
  /** Anyone may use it. */
  @JsonProperty("free")
  FREE("free"),
  /** Anyone may use it under stated conditions. */
  @JsonProperty("conditions")
  CONDITIONS("conditions"),
  /** For research only. */
  @JsonProperty("research-only")
  RESEARCH_ONLY("research-only"),
  /** Only with a licence. */
  @JsonProperty("proprietary")
  PROPRIETARY("proprietary"),
  /** Nobody has looked it up yet. */
  @JsonProperty("unknown")
  UNKNOWN("unknown");

  private final String code;

  PermissionKind(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code research-only}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
