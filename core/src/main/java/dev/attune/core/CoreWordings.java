package dev.attune.core;

import dev.attune.core.checkin.CheckInReason;
import dev.attune.core.checkin.CheckInStep;
import dev.attune.core.checkin.Feeling;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.ClaimOrigin;
import dev.attune.core.evidence.Directness;
import dev.attune.core.evidence.EvidenceGrade;
import dev.attune.core.evidence.Finding;
import dev.attune.core.plan.PlanReason;
import dev.attune.core.plan.Task;
import dev.attune.core.presence.PresenceReason;
import dev.attune.core.progress.ProgressReason;
import dev.attune.core.repair.Qualifier;
import dev.attune.core.repair.RepairPattern;
import dev.attune.core.repair.RepairSession;
import dev.attune.core.repair.RepairStep;
import dev.attune.core.response.ResponseReason;
import dev.attune.core.response.SafetyLevelReason;
import dev.attune.core.safety.Behaviour;
import dev.attune.core.selection.SelectionReason;
import dev.attune.core.support.SupportKind;
import dev.attune.core.support.SupportReason;
import dev.attune.core.wording.Worded;
import dev.attune.core.wording.Wording;
import dev.attune.core.wording.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every sentence of this module that is said to people, with its code. Those of rituals come from their catalog.
 *
 * @since 1.0
 */
public final class CoreWordings {
  private static final List<Wording> ALL = Stream.<Worded[]>of(
          Behaviour.values(),
          Caution.values(),
          CheckInReason.values(),
          CheckInStep.values(),
          ClaimOrigin.values(),
          Directness.values(),
          EvidenceGrade.values(),
          Feeling.values(),
          Finding.values(),
          PlanReason.values(),
          PresenceReason.values(),
          ProgressReason.values(),
          Qualifier.values(),
          RepairPattern.values(),
          RepairStep.values(),
          ResponseReason.values(),
          SafetyLevelReason.values(),
          SelectionReason.values(),
          SupportKind.values(),
          SupportReason.values(),
          Task.values(),
          new Worded[] {() -> List.of(RepairSession.RESTING), () -> Words.REFUSALS})
      .flatMap(Stream::of)
      .flatMap(worded -> worded.wordings().stream())
      .distinct()
      .toList();

  private CoreWordings() {}

  /**
   * All wordings.
   *
   * @return the wordings, each code once, always in the same order
   */
  public static List<Wording> all() {
    return ALL;
  }
}
