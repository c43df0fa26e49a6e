package dev.attune.assessment.checklist;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Permission;
import dev.attune.assessment.instrument.PermissionKind;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.core.reason.Reason;
import java.util.Arrays;

/**
 * The fantasy screen 'fantasy, not intimacy': which pictures of closeness a person recognises in themselves.
 *
 * <p>It counts and lists. It draws no line, as no study of it was found.
 *
 * @since 1.0
 */
public final class FantasyScreen {
  /** The id of the screen and its rules, as every result carries it. */
  public static final String METHOD = "fantasy-not-intimacy";

  /** The version of rules and wording. */
  public static final String METHOD_VERSION = "1";

  /** What every reader must be told. */
  public static final String NOTE =
      "This is a reflection aid without norms. Most people know some of these thoughts. It is not a diagnosis.";

  /** The screen as an instrument, for those who want to see or translate it. */
  public static final Instrument INSTRUMENT = instrument();

  private static final ScoringKey KEY = INSTRUMENT.resolve();

  private FantasyScreen() {}

  /**
   * What a person recognised.
   *
   * @param answers what the person answered
   * @return the count and the list
   */
  public static FantasyResult score(FantasyAnswers answers) {
    Answers.Builder sheet = Answers.builder();
    for (FantasySign sign : FantasySign.values()) {
      YesNo.put(sheet, sign.code(), answers.answer(sign));
    }
    ScaleScore score = InstrumentScorer.withDefaults().score(KEY, sheet.build()).score(METHOD);
    FantasyResult.Builder result = FantasyResult.builder()
        .method(METHOD)
        .methodVersion(METHOD_VERSION)
        .answered(score.answered())
        .recognised(Arrays.stream(FantasySign.values())
            .filter(sign -> answers.answer(sign) == ChecklistAnswer.YES)
            .toList());
    score
        .score()
        .ifPresent(count -> result
            .count((int) count)
            .addReason(Reason.of(
                ChecklistReason.SIGNS_RECOGNISED,
                "count",
                Integer.toString((int) count),
                "asked",
                Integer.toString(score.answered()))));
    return result.build();
  }

  private static Instrument instrument() {
    Instrument.Builder instrument = Instrument.builder()
        .id(InstrumentId.of(METHOD))
        .version(METHOD_VERSION)
        .title("Fantasy, not intimacy")
        .language("en")
        .permission(Permission.of(PermissionKind.FREE, "the licence of this library"));
    Scale.Builder scale = Scale.builder()
        .id(ScaleId.of(METHOD))
        .method(ScoringMethod.COUNT)
        .addCounted(YesNo.YES)
        .missing(MissingRule.available());
    for (FantasySign sign : FantasySign.values()) {
      instrument.addItem(YesNo.item(sign.code(), sign.statement()));
      scale.addTerm(Term.of(sign.code()));
    }
    return instrument.addScale(scale.build()).build();
  }
}
