package dev.attune.core.progress;

import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import java.util.List;
import java.util.Optional;

/**
 * A ritual for the month to come, in the form that fits, and why. It is for showing to everyone: no score goes with it, as a score
 * rests on what people need.
 *
 * @param ritual the ritual
 * @param variant the form; absent for the standard form
 * @param minutes how long one sitting of that form takes
 * @param reasons why it is proposed, the weightiest first
 * @since 1.0
 */
public record ProposedRitual(
    RitualId ritual, Optional<VariantKind> variant, int minutes, List<Reason> reasons) {
  /**
   * Creates the proposal, with the reasons copied.
   *
   * @param ritual the ritual
   * @param variant the form; absent for the standard form
   * @param minutes how long one sitting of that form takes
   * @param reasons why it is proposed, the weightiest first
   */
  public ProposedRitual {
    reasons = List.copyOf(reasons);
  }

  /** The ritual alone. */
  @Override
  public String toString() {
    return "ProposedRitual{" + ritual + "}";
  }
}
