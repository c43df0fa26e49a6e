package dev.attune.core.evidence;

import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;

/**
 * How close the studied thing is to the practice here.
 *
 * @since 1.0
 */
public enum Directness implements Sayable {
  /** The same practice with similar people. */
  DIRECT("on this very practice"),
  /** A neighbouring practice, another population or a larger programme. */
  ADJACENT("on a neighbouring practice"),
  /** Theory only. */
  THEORY_ONLY("theory only");

  private final String text;

  Directness(String text) {
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

  /** Its code is {@code directness.} and the name. */
  @Override
  public Wording wording() {
    return new Wording("directness." + name(), text);
  }
}
