package dev.attune.assessment.checklist;

import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Permission;
import dev.attune.assessment.instrument.PermissionKind;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreReport;
import java.util.Map;

/**
 * Five criteria for trusting a resource that offers help, ours included: 'help quality'.
 *
 * <p>Each criterion is met, not met or unknown by itself: five scales of one item each, and none that adds them up.
 *
 * @since 1.0
 */
public final class HelpQuality {
  /** The id of the criteria and their rules, as every result carries it. */
  public static final String METHOD = "help-quality";

  /** The version of rules and wording. */
  public static final String METHOD_VERSION = "1";

  /** What every reader must be told. */
  public static final String NOTE =
      "Each criterion stands by itself. It is one person's view of a resource, not a diagnosis of anyone.";

  /** The criteria as an instrument, for those who want to see or translate them. */
  public static final Instrument INSTRUMENT = instrument();

  private static final ScoringKey KEY = INSTRUMENT.resolve();

  private HelpQuality() {}

  /**
   * How a resource stands.
   *
   * @param views what the person could tell, by criterion; one that is not in it is {@link HelpStanding#UNKNOWN}
   * @return each criterion by itself
   */
  public static HelpQualityResult review(Map<HelpCriterion, HelpStanding> views) {
    Answers.Builder sheet = Answers.builder();
    views.forEach((criterion, standing) -> {
      if (standing != HelpStanding.UNKNOWN) {
        sheet.answer(criterion.code(), standing == HelpStanding.MET ? YesNo.YES : YesNo.NO);
      }
    });
    ScoreReport report = InstrumentScorer.withDefaults().score(KEY, sheet.build());
    HelpQualityResult.Builder result = HelpQualityResult.builder()
        .method(METHOD)
        .methodVersion(METHOD_VERSION)
        .answered(report.answered());
    for (HelpCriterion criterion : HelpCriterion.values()) {
      result.putStanding(
          criterion,
          report
              .score(criterion.code())
              .band()
              .map(band ->
                  band.equals(HelpStanding.MET.code()) ? HelpStanding.MET : HelpStanding.NOT_MET)
              .orElse(HelpStanding.UNKNOWN));
    }
    return result.build();
  }

  private static Instrument instrument() {
    Instrument.Builder instrument = Instrument.builder()
        .id(InstrumentId.of(METHOD))
        .version(METHOD_VERSION)
        .title("Five criteria for a resource that offers help")
        .language("en")
        .permission(Permission.of(PermissionKind.FREE, "the licence of this library"));
    for (HelpCriterion criterion : HelpCriterion.values()) {
      instrument
          .addItem(YesNo.item(criterion.code(), criterion.statement(), "met", "not met"))
          .addScale(Scale.builder()
              .id(ScaleId.of(criterion.code()))
              .method(ScoringMethod.COUNT)
              .addCounted(YesNo.YES)
              .missing(MissingRule.complete())
              .items(criterion.code())
              .addBand(Band.below(HelpStanding.NOT_MET.code(), 1))
              .addBand(Band.orMore(HelpStanding.MET.code(), 1))
              .build());
    }
    return instrument.build();
  }
}
