package dev.attune.core.response;

import dev.attune.core.reason.ReasonCode;

/**
 * Why an answer reads as it does, said to the one who opened up.
 *
 * @since 1.0
 */
public enum ResponseReason implements ReasonCode {
  /** Every behaviour was a safe one. */
  WHOLLY_SAFE("Everything in this answer made room for you."),
  /** There were behaviours of both kinds. */
  MIXED(
      "There was care in this answer, and also something that makes it harder to open up again. Both are true."),
  /** Every behaviour was an unsafe one. */
  WHOLLY_UNSAFE(
      "This answer made it harder to open up again. Speaking up was no mistake of yours."),
  /** One behaviour or more was grave. */
  BREAKS_TRUST(
      "Something in this answer breaks trust itself. It is fine to keep to light things for a while, whatever else was good.");

  private final String template;

  ResponseReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
