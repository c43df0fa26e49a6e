package dev.attune.core.evidence;

/**
 * Which way the evidence points.
 *
 * @since 1.0
 */
public enum Finding {
  /** It speaks for the practice. */
  SUPPORTS,
  /** It speaks for the practice under conditions. */
  SUPPORTS_WITH_CONDITIONS,
  /** It points both ways. */
  MIXED,
  /** No effect was seen, or an unwelcome one. */
  NULL_OR_CONTRARY,
  /** Nobody has tested it, as far as was found. */
  UNTESTED
}
