package dev.attune.core.evidence;

import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;

/**
 * The design of the strongest source that bears on a practice, strongest first. Says nothing without {@link Directness}.
 *
 * @since 1.0
 */
public enum EvidenceGrade implements Sayable {
  /** A pooled quantitative synthesis. */
  META_ANALYSIS("pooled studies"),
  /** People assigned at random, followed for at least a week. */
  RANDOMIZED_TRIAL("a randomised trial"),
  /** A short random or within-person manipulation. */
  EXPERIMENT("an experiment"),
  /** A diary, panel or before-and-after study without assignment. */
  LONGITUDINAL("studies over time"),
  /** One point in time, observed or self-reported. */
  CROSS_SECTIONAL("studies at one point in time"),
  /** Practitioners' guidance only. */
  EXPERT_OPINION("practitioners' opinion"),
  /** Searched for; nothing usable found. */
  NONE_FOUND("no study found");

  private final String text;

  EvidenceGrade(String text) {
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

  /** Its code is {@code evidence-grade.} and the name. */
  @Override
  public Wording wording() {
    return new Wording("evidence-grade." + name(), text);
  }
}
