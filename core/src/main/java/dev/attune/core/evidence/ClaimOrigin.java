package dev.attune.core.evidence;

/**
 * Where a statement comes from.
 *
 * @since 1.0
 */
public enum ClaimOrigin {
  /** A cited study. */
  RESEARCH,
  /** A choice of this project, backed by no study. */
  PROJECT_CONVENTION,
  /** As reported elsewhere, not verified. */
  REPORTED_UNVERIFIED
}
