package dev.attune.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.BandBasis;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.Prorating;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import org.junit.jupiter.api.Test;

/** What the trace says in words; each line can be followed with a pencil. */
class ScoreTraceTest {
  @Test
  void sentences_proratedSumWithReversedItem_canBeFollowedByHand() {
    // (4 − 1) + 2·(4 − 1) = 9 of the 12 possible; 9/12 of the 20 possible over all items is 15;
    // plus the minimum of 5 is 20
    ScaleScore score = score(
        scale(ScoringMethod.SUM)
            .addTerm(Term.of("calm"))
            .addTerm(Term.reversed("tense").weighing(2))
            .addTerm(Term.of("close"))
            .addTerm(Term.of("tired"))
            .addTerm(Term.of("noise").weighing(0))
            .missing(MissingRule.atLeastFraction(0.5))
            .addBand(Band.below("low", 12))
            .addBand(Band.orMore("steady", 12)),
        Answers.builder()
            .answer("calm", 4)
            .answer("tense", 2)
            .answer("noise", 3)
            .gap("tired", MissingKind.PREFER_NOT_TO_SAY));
    assertThat(score.trace().sentences())
        .containsExactly(
            "calm: answered 4, weight 1, adds 4.",
            "tense: answered 2, reversed to 4, weight 2, adds 8.",
            "close: not answered.",
            "tired: preferred not to say.",
            "noise: answered 3; not scored.",
            "Answered: 2 of 4; the rule asks for at least 0.5 of the items, here 2.",
            "The gaps were prorated by range, with the factor 1.6666666666666667.",
            "The sum before rounding is 20.",
            "With every answer given it would lie between 14 and 22.",
            "The edge of 'steady', 12, lies 8 below the score.");
    assertThat(score.band()).contains("steady");
  }

  @Test
  void sentences_pomp_addsWhatLiesAboveTheMinimum() {
    ScaleScore score = score(
        scale(ScoringMethod.POMP).items("calm", "close").missing(MissingRule.complete()),
        Answers.builder().answer("calm", 4).answer("close", 2));
    assertThat(score.trace().sentences())
        .containsExactly(
            "calm: answered 4, weight 1, adds 3.",
            "close: answered 2, weight 1, adds 1.",
            "Answered: 2 of 2; the rule asks for every item, here 2.",
            "The pomp before rounding is 50.",
            "With every answer given it would lie between 50 and 50.");
  }

  @Test
  void sentences_proratedByMean_tellTheFactorOfTheWeights() {
    // 4 and 2·4 are 12 at weight 3; at weight 5 that is 12·5/3 = 20
    ScaleScore score = score(
        scale(ScoringMethod.SUM)
            .addTerm(Term.of("calm"))
            .addTerm(Term.of("tense").weighing(2))
            .addTerm(Term.of("close").weighing(2))
            .prorating(Prorating.BY_MEAN)
            .missing(MissingRule.atLeastFraction(0.5)),
        Answers.builder().answer("calm", 4).answer("tense", 4));
    assertThat(score.trace().sentences())
        .contains(
            "The gaps were prorated by mean, with the factor 1.6666666666666667.",
            "The sum before rounding is 20.");
  }

  @Test
  void sentences_bandsOfTheRoundedScore_measureFromIt() {
    Scale.Builder mean = scale(ScoringMethod.MEAN)
        .items("calm", "close", "tired", "noise")
        .decimals(0)
        .addBand(Band.below("low", 3))
        .addBand(Band.orMore("steady", 3));
    Answers.Builder answers = Answers.builder()
        .answer("calm", 2)
        .answer("close", 3)
        .answer("tired", 3)
        .answer("noise", 3);
    ScaleScore rounded = score(mean.bandBasis(BandBasis.ROUNDED), answers);
    assertThat(rounded.band()).contains("steady");
    assertThat(rounded.trace().sentences())
        .contains(
            "The mean before rounding is 2.75.",
            "The edge of 'steady', 3, lies exactly at the score.");
    ScaleScore unrounded = score(mean.bandBasis(BandBasis.UNROUNDED), answers);
    assertThat(unrounded.band()).contains("low");
    assertThat(unrounded.trace().sentences())
        .contains("The edge of 'steady', 3, lies 0.25 above the score.");
  }

  @Test
  void sentences_count_tellWhatCounts() {
    ScaleScore score = score(
        scale(ScoringMethod.COUNT).items("calm", "close").addCounted(4.0),
        Answers.builder().answer("calm", 4).answer("close", 3));
    assertThat(score.trace().sentences())
        .contains(
            "calm: answered 4, weight 1, adds 1.",
            "close: answered 3, weight 1, adds 0.",
            "The count before rounding is 1.");
  }

  @Test
  void sentences_noScore_saysSo() {
    ScaleScore score = score(
        scale(ScoringMethod.MEAN).items("calm", "close").missing(MissingRule.atLeast(2)),
        Answers.builder().answer("calm", 4).gap("close", MissingKind.NOT_APPLICABLE));
    assertThat(score.trace().sentences())
        .containsExactly(
            "calm: answered 4, weight 1, adds 4.",
            "close: does not apply.",
            "Answered: 1 of 1; the rule asks for at least 2, here 2.",
            "There is no score.",
            "With every answer given it would lie between 4 and 4.");
    assertThat(score.status()).isEqualTo(ScoreStatus.TOO_FEW_ANSWERS);
  }

  @Test
  void sentences_optionWithAScore_saysWhatItCounts() {
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("test"))
        .addItem(Item.of("sleep", Option.scored(1, "little", 0), Option.scored(2, "enough", 5)))
        .addScale(scale(ScoringMethod.SUM).items("sleep").build())
        .build();
    assertThat(InstrumentScorer.withDefaults()
            .score(instrument.resolve(), Answers.builder().answer("sleep", 2).build())
            .score("s")
            .trace()
            .sentences())
        .contains("sleep: answered 2, which counts 5, weight 1, adds 5.");
  }

  private static Scale.Builder scale(ScoringMethod method) {
    return Scale.builder().id(ScaleId.of("s")).method(method);
  }

  private static ScaleScore score(Scale.Builder scale, Answers.Builder answers) {
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("test"))
        .addItem(Item.of("calm", 1, 5))
        .addItem(Item.of("tense", 1, 5))
        .addItem(Item.of("close", 1, 5))
        .addItem(Item.of("tired", 1, 5))
        .addItem(Item.of("noise", 1, 5))
        .addScale(scale.build())
        .build();
    return InstrumentScorer.withDefaults()
        .score(instrument.resolve(), answers.build())
        .score("s");
  }
}
