package dev.attune.core.evidence;

/**
 * The design of the strongest source that bears on a practice, strongest first. Says nothing without {@link Directness}.
 *
 * @since 1.0
 */
public enum EvidenceGrade {
  /** A pooled quantitative synthesis. */
  META_ANALYSIS,
  /** People assigned at random, followed for at least a week. */
  RANDOMIZED_TRIAL,
  /** A short random or within-person manipulation. */
  EXPERIMENT,
  /** A diary, panel or before-and-after study without assignment. */
  LONGITUDINAL,
  /** One point in time, observed or self-reported. */
  CROSS_SECTIONAL,
  /** Practitioners' guidance only. */
  EXPERT_OPINION,
  /** Searched for; nothing usable found. */
  NONE_FOUND
}
