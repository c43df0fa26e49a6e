package dev.attune.core.limit;

import dev.attune.core.bond.PersonId;

/**
 * What one person does not want, stated without a reason and changeable at any time. Private to its owner: others meet it only
 * as part of the {@link Limit}.
 *
 * @param owner who stated it
 * @param excludes what it keeps out
 * @since 1.0
 */
public record Boundary(PersonId owner, Exclusion excludes) {
  /** Neither the owner nor what is kept out. */
  @Override
  public String toString() {
    return "Boundary{***}";
  }
}
