package dev.attune.assessment;

import dev.attune.assessment.agreement.AgreementReason;
import dev.attune.assessment.agreement.PairAgreement;
import dev.attune.assessment.agreement.PairComparison;
import dev.attune.assessment.change.ChangeReason;
import dev.attune.assessment.change.ScoreChange;
import dev.attune.assessment.checklist.ChecklistItem;
import dev.attune.assessment.checklist.ChecklistOutcome;
import dev.attune.assessment.checklist.ChecklistReason;
import dev.attune.assessment.checklist.FantasyScreen;
import dev.attune.assessment.checklist.FantasySign;
import dev.attune.assessment.checklist.HelpCriterion;
import dev.attune.assessment.checklist.HelpQuality;
import dev.attune.assessment.checklist.IntimacyChecklist;
import dev.attune.assessment.plateau.BondPlateauReason;
import dev.attune.assessment.plateau.PlateauDetector;
import dev.attune.assessment.plateau.PlateauReason;
import dev.attune.assessment.practice.PracticeReason;
import dev.attune.assessment.sample.SampleReason;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.assessment.scoring.ScoringReason;
import dev.attune.assessment.trend.TrendReason;
import dev.attune.assessment.trend.TrendReport;
import dev.attune.assessment.validity.ValidityReason;
import dev.attune.assessment.validity.ValidityReport;
import dev.attune.core.wording.Worded;
import dev.attune.core.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every sentence of this module that is said to people, with its code: reasons, the statements of the built-in questionnaires,
 * and the caveats that stand beside results, such as {@code caveat.score}. A trace of a score is for therapists and is not among
 * them: its figures are there to be told in any language.
 *
 * @since 1.0
 */
public final class AssessmentWordings {
  private static final List<Wording> CAVEATS = List.of(
      new Wording("caveat.checklist", IntimacyChecklist.NOTE),
      new Wording("caveat.fantasy", FantasyScreen.NOTE),
      new Wording("caveat.help-quality", HelpQuality.NOTE),
      new Wording("caveat.score", ScoreReport.NOT_A_DIAGNOSIS),
      new Wording("caveat.change", ScoreChange.NOT_A_DIAGNOSIS),
      new Wording("caveat.pair", PairComparison.NO_VERDICT),
      new Wording("caveat.pairs", PairAgreement.NO_VERDICT),
      new Wording("caveat.plateau", PlateauDetector.NOTE),
      new Wording("caveat.trend", TrendReport.NO_VERDICT),
      new Wording("caveat.validity", ValidityReport.NO_PROOF));

  private static final List<Wording> ALL = Stream.concat(
          Stream.<Worded[]>of(
                  AgreementReason.values(),
                  ChangeReason.values(),
                  ChecklistItem.values(),
                  ChecklistOutcome.values(),
                  ChecklistReason.values(),
                  FantasySign.values(),
                  HelpCriterion.values(),
                  BondPlateauReason.values(),
                  PlateauReason.values(),
                  PracticeReason.values(),
                  SampleReason.values(),
                  ScoringReason.values(),
                  TrendReason.values(),
                  ValidityReason.values())
              .flatMap(Stream::of)
              .flatMap(worded -> worded.wordings().stream()),
          CAVEATS.stream())
      .toList();

  private AssessmentWordings() {}

  /**
   * All wordings.
   *
   * @return the wordings, each code once, always in the same order
   */
  public static List<Wording> all() {
    return ALL;
  }
}
