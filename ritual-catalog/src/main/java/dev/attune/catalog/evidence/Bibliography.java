package dev.attune.catalog.evidence;

import dev.attune.core.evidence.Reference;
import java.util.List;

/**
 * The studies and sources that the catalog cites.
 *
 * @since 1.0
 */
public final class Bibliography {
  private Bibliography() {}

  /**
   * All references, in the order of their ids.
   *
   * @return the references
   */
  public static List<Reference> references() {
    return List.of();
  }
}
