package dev.attune.core.ritual;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one sitting asks of people: all that a limit needs to know to say whether it is open.
 *
 * @param id the ritual or task
 * @param depth how much is told to another; {@link Depth#NONE} where it is done alone
 * @param themes the themes that are the act itself; unmodifiable
 * @param joint whether people do it with each other; an adult's ritual with a child is joint
 * @param highIntensity whether it is intense by its kind
 * @since 1.0
 */
public record Demand(
    RitualId id, Depth depth, Set<Theme> themes, boolean joint, boolean highIntensity) {
  /**
   * Creates the demand, with the themes copied.
   *
   * @param id the ritual or task
   * @param depth how much is told to another
   * @param themes the themes that are the act itself
   * @param joint whether people do it with each other
   * @param highIntensity whether it is intense by its kind
   */
  public Demand {
    EnumSet<Theme> copy = EnumSet.noneOf(Theme.class);
    copy.addAll(themes);
    themes = Collections.unmodifiableSet(copy);
  }

  /**
   * Whether it stays closed until every participant has privately reported no concern: joint, and of depth 2 or more, or with
   * touch as the act, or intense by its kind.
   *
   * @return true for a gated sitting
   */
  public boolean gated() {
    return joint
        && (depth.compareTo(Depth.PERSONAL) >= 0 || themes.contains(Theme.TOUCH) || highIntensity);
  }

  /**
   * Whether it is a deep session, of which there is one a day at most and days of rest between two: of depth 2 or more, or
   * intense work on a conflict.
   *
   * @return true for a deep session
   */
  public boolean deepSession() {
    return depth.compareTo(Depth.PERSONAL) >= 0
        || (highIntensity && themes.contains(Theme.CONFLICT));
  }
}
