package dev.attune.core.safety;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a caller may ask a person in private; the wording is the caller's, and no published instrument is meant.
 *
 * @since 1.0
 */
public enum SafetyFlag {
  /** Afraid of the other person. */
  @JsonProperty("afraid")
  AFRAID("afraid"),
  /** Controlled by the other person. */
  @JsonProperty("controlled")
  CONTROLLED("controlled"),
  /** Threatened by the other person. */
  @JsonProperty("threatened")
  THREATENED("threatened"),
  /** Hurt by the other person. */
  @JsonProperty("hurt")
  HURT("hurt"),
  /** Pressed into something sexual. */
  @JsonProperty("pressured-sexually")
  PRESSURED_SEXUALLY("pressured-sexually"),
  /** Watched, or kept from others. */
  @JsonProperty("monitored-or-isolated")
  MONITORED_OR_ISOLATED("monitored-or-isolated"),
  /** Worried for a child. */
  @JsonProperty("child-at-risk")
  CHILD_AT_RISK("child-at-risk"),
  /** Thinking of harming oneself. */
  @JsonProperty("thoughts-of-self-harm")
  THOUGHTS_OF_SELF_HARM("thoughts-of-self-harm"),
  /** Would rather be shown support options; needs no other answer. */
  @JsonProperty("wants-support-options")
  WANTS_SUPPORT_OPTIONS("wants-support-options");

  private final String code;

  SafetyFlag(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code afraid}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
