package dev.attune.core.evidence;

/**
 * How far a reference was checked.
 *
 * @since 1.0
 */
public enum CitationStatus {
  /** Title and key facts were read on a public page. */
  VERIFIED,
  /** The record was read; a detail in brackets was not visible. */
  VERIFIED_PARTIAL,
  /** Not checked yet; never the sole support of a grade. */
  UNCONFIRMED
}
