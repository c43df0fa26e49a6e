package dev.attune.core.repair;

import dev.attune.core.error.Require;
import java.util.List;

/**
 * What a review found for one reader.
 *
 * @param paused whether the review rests, as everything joint does; nothing is found then, and nothing follows from that
 * @param findings what asks for early attention: recurring conflicts, small hurts, stalled repair, each by topic; unmodifiable
 * @since 1.0
 */
public record RepairFindings(boolean paused, List<RepairFinding> findings) {
  /**
   * Creates the findings, with the list copied.
   *
   * @param paused whether the review rests
   * @param findings what was found; nothing while it rests
   * @throws dev.attune.core.error.InvalidValueException where something was found while it rests
   */
  public RepairFindings {
    findings = List.copyOf(findings);
    Require.that(!paused || findings.isEmpty(), "findings", "none while the review rests", "some");
  }

  /** Nothing of what was found. */
  @Override
  public String toString() {
    return "RepairFindings{***}";
  }
}
