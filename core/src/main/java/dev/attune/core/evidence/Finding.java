package dev.attune.core.evidence;

import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;

/**
 * Which way the evidence points.
 *
 * @since 1.0
 */
public enum Finding implements Sayable {
  /** It speaks for the practice. */
  SUPPORTS("supports it"),
  /** It speaks for the practice under conditions. */
  SUPPORTS_WITH_CONDITIONS("supports it under conditions"),
  /** It points both ways. */
  MIXED("points both ways"),
  /** No effect was seen, or an unwelcome one. */
  NULL_OR_CONTRARY("no effect, or an unwelcome one"),
  /** Nobody has tested it, as far as was found. */
  UNTESTED("untested");

  private final String text;

  Finding(String text) {
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

  /** Its code is {@code finding.} and the name. */
  @Override
  public Wording wording() {
    return new Wording("finding." + name(), text);
  }
}
