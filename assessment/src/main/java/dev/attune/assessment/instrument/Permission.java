package dev.attune.assessment.instrument;

import java.util.Optional;

/**
 * Whether a questionnaire may be used, and where that is written. For example, 'free, by its authors' page'.
 *
 * <p>The library does not enforce it: it keeps the question in sight.
 *
 * @param kind what the owner allows
 * @param source where that is written; empty where nobody noted it
 * @since 1.0
 */
public record Permission(PermissionKind kind, Optional<String> source) {
  /** The permission nobody has looked up yet. */
  public static final Permission UNKNOWN = new Permission(PermissionKind.UNKNOWN, Optional.empty());

  /**
   * A permission with its source.
   *
   * @param kind what the owner allows
   * @param source where that is written
   * @return the permission
   */
  public static Permission of(PermissionKind kind, String source) {
    return new Permission(kind, Optional.of(source));
  }
}
