package dev.attune.core.evidence;

/**
 * How close the studied thing is to the practice here.
 *
 * @since 1.0
 */
public enum Directness {
  /** The same practice with similar people. */
  DIRECT,
  /** A neighbouring practice, another population or a larger programme. */
  ADJACENT,
  /** Theory only. */
  THEORY_ONLY
}
