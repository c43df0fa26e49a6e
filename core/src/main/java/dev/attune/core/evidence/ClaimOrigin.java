package dev.attune.core.evidence;

import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;

/**
 * Where a statement comes from.
 *
 * @since 1.0
 */
public enum ClaimOrigin implements Sayable {
  /** A cited study. */
  RESEARCH("research"),
  /** A choice of this project, backed by no study. */
  PROJECT_CONVENTION("a choice of this project"),
  /** As reported elsewhere, not verified. */
  REPORTED_UNVERIFIED("as reported, not verified");

  private final String text;

  ClaimOrigin(String text) {
    this.text = text;
  }

  /**
   * What it is called in a label.
   *
   * @return a few words
   */
  public String text() {
    return text;
  }

  /** Its code is {@code claim-origin.} and the name. */
  @Override
  public Wording wording() {
    return new Wording("claim-origin." + name(), text);
  }
}
