package dev.attune.core.journal;

import dev.attune.core.ritual.RitualId;
import java.time.LocalDate;

/**
 * What people agreed to do to find each other again, and when. For example, 'tech-free-walk on 2026-12-05'.
 *
 * @param ritual the ritual, in its standard form
 * @param on the day, in the zone of the bond
 * @since 1.0
 */
public record Reconnection(RitualId ritual, LocalDate on) {
  /** Three asterisks: that there was something to mend is theirs. */
  @Override
  public String toString() {
    return "Reconnection{***}";
  }
}
