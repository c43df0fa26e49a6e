package dev.attune.core.evidence;

import dev.attune.core.wording.Worded;
import dev.attune.core.wording.Wording;
import java.util.List;

/**
 * How close the studied thing is to the practice here.
 *
 * @since 1.0
 */
public enum Directness implements Worded {
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

  /**
   * The text with the code by which another language says it.
   *
   * @return the wording, its code {@code directness.} and the name
   */
  public Wording wording() {
    return new Wording("directness." + name(), text);
  }

  @Override
  public List<Wording> wordings() {
    return List.of(wording());
  }
}
