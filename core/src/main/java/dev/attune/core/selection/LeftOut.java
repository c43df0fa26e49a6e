package dev.attune.core.selection;

import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualId;
import java.util.List;

/**
 * A ritual or task that was not chosen, and why; never because of whom.
 *
 * @param what its id
 * @param reasons why; at least one
 * @since 1.0
 */
public record LeftOut(RitualId what, List<Reason> reasons) {
  /**
   * Creates the row, with the reasons copied.
   *
   * @param what its id
   * @param reasons why; at least one
   */
  public LeftOut {
    reasons = List.copyOf(reasons);
  }
}
