package dev.attune.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.BandBasis;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Norm;
import dev.attune.assessment.instrument.NormTransform;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.Prorating;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.reason.Reason;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstrumentScorerTest {
  @ParameterizedTest
  @EnumSource(ScoringMethod.class)
  @DisplayName("Regression: unanswered is never read as 0, 'no' or 100; S-19 the report says so")
  void score_nothingAnswered_isNoScoreForAnyMethod(ScoringMethod method) {
    Scale.Builder scale = scale(method).items("q1", "q2", "q3", "q4").addBand(all("any"));
    if (method == ScoringMethod.COUNT) {
      scale.addCounted(1.0);
    }
    ScoreReport report = score(scale, Answers.builder());
    ScaleScore score = report.score("s");
    assertThat(score.score()).isEmpty();
    assertThat(score.status()).isEqualTo(ScoreStatus.NOTHING_ANSWERED);
    assertThat(score.bandCertainty()).isEqualTo(BandCertainty.UNDETERMINED);
    assertThat(score.norms()).isEmpty();
    assertThat(score.reasons().get(0).code()).isEqualTo("NOTHING_ANSWERED");
    assertThat(report.note()).contains("not a diagnosis");
    assertThat(report.method()).isEqualTo("attune-scoring");
    assertThat(report.methodVersion()).isEqualTo("1");
    assertThat(report.answered()).isZero();
  }

  @Test
  @DisplayName("Regression: no score is compared with no threshold, so it raises no band")
  void score_missing_isComparedWithNoThreshold() {
    Scale.Builder scale = scale(ScoringMethod.MEAN)
        .items("q1", "q2")
        .missing(MissingRule.complete())
        .addBand(Band.below("low", 3))
        .addBand(Band.orMore("high", 3));
    ScaleScore score = score(scale, Answers.builder().answer("q1", 1)).score("s");
    assertThat(score.bandOfScore()).isEmpty();
    assertThat(score.band()).isEmpty();
    assertThat(score.possibleBands()).containsExactly("low", "high");
    assertThat(score.trace().edges()).isEmpty();
  }

  @Test
  @DisplayName("Regression: the option number of a nominal question is no magnitude")
  void resolve_meanOfCategories_isRefused() {
    Instrument instrument =
        instrument(Scale.builder().id(ScaleId.of("s")).items("home").build(), home());
    assertThatThrownBy(instrument::resolve)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll("'test'", "'s'", "'home'", "count");
  }

  @Test
  void score_categories_canBeCounted() {
    Instrument instrument =
        instrument(scale(ScoringMethod.COUNT).addCounted(2.0).items("home").build(), home());
    Answers answers = Answers.builder().answer("home", 2).build();
    assertThat(InstrumentScorer.withDefaults()
            .score(instrument.resolve(), answers)
            .score("s")
            .score())
        .hasValue(1);
  }

  @Test
  void score_fivePointsOverTwelveOfFifteen_proratesToSix() {
    Scale.Builder scale =
        Scale.builder().id(ScaleId.of("s")).method(ScoringMethod.SUM).decimals(0);
    Instrument.Builder instrument = Instrument.builder().id(InstrumentId.of("test"));
    Answers.Builder answers = Answers.builder();
    for (int i = 1; i <= 15; i++) {
      instrument.addItem(Item.of("q" + i, 0, 1));
      scale.items("q" + i);
      if (i <= 12) {
        answers.answer("q" + i, i <= 5 ? 1 : 0);
      }
    }
    ScaleScore score = InstrumentScorer.withDefaults()
        .score(instrument.addScale(scale.build()).build().resolve(), answers.build())
        .score("s");
    assertThat(score.trace().unrounded()).hasValue(6.25);
    assertThat(score.trace().proratingFactor()).hasValue(1.25);
    assertThat(score.score()).hasValue(6);
  }

  @ParameterizedTest
  @CsvSource({"23, 1.2", "21, 1.1", "-23, -1.2", "24, 1.2", "25, 1.3"})
  void score_ties_roundAwayFromZeroOnTheExactValue(double points, double expected) {
    // 23/20 = 1.15, whose nearest double lies below 1.15
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("test"))
        .addItem(Item.of("x", -100, 100))
        .addItem(Item.of("zero", -1, 1))
        .addScale(scale(ScoringMethod.MEAN)
            .addTerm(Term.of("x"))
            .addTerm(Term.of("zero").weighing(19))
            .decimals(1)
            .build())
        .build();
    Answers answers = Answers.builder().answer("x", points).answer("zero", 0).build();
    assertThat(InstrumentScorer.withDefaults()
            .score(instrument.resolve(), answers)
            .score("s")
            .score())
        .hasValue(expected);
  }

  @Test
  void score_notApplicable_leavesTheCountWhileUnansweredIsProrated() {
    Scale.Builder scale = scale(ScoringMethod.SUM)
        .items("q1", "q2", "q3", "q4")
        .missing(MissingRule.atLeastFraction(0.5));
    Answers.Builder three = Answers.builder().answer("q1", 5).answer("q2", 4).answer("q3", 3);
    assertThat(score(scale, three).score("s").score()).hasValue(16);
    three.gap("q4", MissingKind.NOT_APPLICABLE);
    ScaleScore without = score(scale, three).score("s");
    assertThat(without.score()).hasValue(12);
    assertThat(without.trace().applicable()).isEqualTo(3);
    assertThat(without.trace().prorating()).isEmpty();
  }

  @Test
  void score_proratedByMean_leavesTheRangesOut() {
    // 4 of 0 to 10 and nothing of 0 to 2: by mean 4·2/1 = 8, by range 4·12/10 = 4.8
    for (Prorating prorating : List.of(Prorating.BY_MEAN, Prorating.BY_RANGE)) {
      Scale scale = scale(ScoringMethod.SUM)
          .items("wide", "narrow")
          .prorating(prorating)
          .missing(MissingRule.atLeast(1))
          .build();
      ScaleScore score = InstrumentScorer.withDefaults()
          .score(
              instrument(scale, Item.of("wide", 0, 10), Item.of("narrow", 0, 2)).resolve(),
              Answers.builder().answer("wide", 4).build())
          .score("s");
      boolean byMean = prorating == Prorating.BY_MEAN;
      assertThat(score.score()).hasValue(byMean ? 8 : 4.8);
      assertThat(score.trace().proratingFactor()).hasValue(byMean ? 2 : 1.2);
    }
  }

  @Test
  void score_threeBandsAndANorm_findsTheOneInTheMiddleAndReadsIt() {
    Scale.Builder scale = scale(ScoringMethod.SUM)
        .items("q1")
        .addBand(Band.below("low", 2))
        .addBand(Band.between("middle", 2, 4))
        .addBand(Band.orMore("high", 4))
        .addNorm(Norm.builder()
            .id("n")
            .sample("a")
            .transform(NormTransform.Z)
            .mean(2)
            .sd(2)
            .build());
    for (int answer = 1; answer <= 5; answer++) {
      ScaleScore score = score(scale, Answers.builder().answer("q1", answer)).score("s");
      assertThat(score.band()).contains(answer < 2 ? "low" : answer < 4 ? "middle" : "high");
      assertThat(score.norms().get(0).value()).hasValue((answer - 2) / 2.0);
    }
  }

  @Test
  void score_totalOfAScaleThatDoesNotApply_leavesItOut() {
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("test"))
        .addItem(Item.of("q1", 1, 5))
        .addItem(Item.of("q2", 1, 5))
        .addScale(subscale("one", "q1"))
        .addScale(subscale("two", "q2"))
        .addScale(scale(ScoringMethod.SUM)
            .addTerm(Term.ofScale("one"))
            .addTerm(Term.ofScale("two"))
            .build())
        .build();
    ScaleScore total = InstrumentScorer.withDefaults()
        .score(
            instrument.resolve(),
            Answers.builder()
                .answer("q1", 4)
                .gap("q2", MissingKind.NOT_APPLICABLE)
                .build())
        .score("s");
    assertThat(total.score()).hasValue(4);
    assertThat(total.trace().applicable()).isEqualTo(1);
  }

  @Test
  void score_count_rangesFromWhatAlwaysCountsToWhatMayCount() {
    // of 2 and 4: a may count, b and d never do, c always does
    Instrument instrument = instrument(
        scale(ScoringMethod.COUNT)
            .addCounted(2.0, 4.0)
            .items("a", "b", "c", "d")
            .missing(MissingRule.available())
            .addBand(Band.below("one", 2))
            .addBand(Band.orMore("two", 2))
            .build(),
        Item.of("a", 0, 3),
        Item.of("b", Option.of(1, "x"), Option.of(3, "y")),
        Item.of("c", Option.of(2, "x"), Option.of(4, "y")),
        Item.of("d", 5, 9));
    ScaleScore open = InstrumentScorer.withDefaults()
        .score(instrument.resolve(), Answers.builder().answer("b", 3).build())
        .score("s");
    assertThat(open.trace().lowestPossible()).hasValue(1);
    assertThat(open.trace().highestPossible()).hasValue(2);
    assertThat(open.possibleBands()).containsExactly("one", "two");
    ScaleScore sure = InstrumentScorer.withDefaults()
        .score(instrument.resolve(), Answers.builder().answer("a", 2).build())
        .score("s");
    assertThat(sure.possibleBands()).containsExactly("two");
    assertThat(sure.bandCertainty()).isEqualTo(BandCertainty.CERTAIN);
    assertThat(instrument.resolve().scales().get(0).attainableLowest()).isEqualTo(1);
    assertThat(instrument.resolve().scales().get(0).attainableHighest()).isEqualTo(2);
  }

  @Test
  void score_nothingApplies_saysSo() {
    Scale.Builder scale = scale(ScoringMethod.SUM).items("q1").addBand(all("any"));
    ScaleScore score =
        score(scale, Answers.builder().gap("q1", MissingKind.NOT_APPLICABLE)).score("s");
    assertThat(score.status()).isEqualTo(ScoreStatus.NOTHING_APPLICABLE);
    assertThat(score.bandCertainty()).isEqualTo(BandCertainty.UNDETERMINED);
  }

  @Test
  void score_fourOfFiveAtEightTenths_counts() {
    assertThat(MissingRule.atLeastFraction(0.8).needed(5)).isEqualTo(4);
    assertThat(MissingRule.atLeastFraction(0.8).needed(4)).isEqualTo(4);
    assertThat(MissingRule.atLeastFraction(0.7).needed(10)).isEqualTo(7);
    assertThat(MissingRule.complete().needed(9)).isEqualTo(9);
    assertThat(MissingRule.available().needed(9)).isEqualTo(1);
  }

  @Test
  void score_requiredItemOpen_isNoScore() {
    Scale.Builder scale = scale(ScoringMethod.MEAN)
        .items("q1", "q2")
        .missing(MissingRule.available().requiring("q2"));
    ScaleScore score = score(scale, Answers.builder().answer("q1", 4)).score("s");
    assertThat(score.status()).isEqualTo(ScoreStatus.REQUIRED_MISSING);
    assertThat(score.reasons().get(0).figures()).containsEntry("item", "q2");
  }

  @Test
  void score_weightZero_isAskedButNotScored() {
    Scale.Builder scale = scale(ScoringMethod.MEAN)
        .items("q1")
        .addTerm(Term.of("q2").weighing(0))
        .missing(MissingRule.complete());
    ScaleScore score = score(scale, Answers.builder().answer("q1", 4)).score("s");
    assertThat(score.score()).hasValue(4);
    assertThat(score.items()).isEqualTo(1);
    assertThat(score.trace().terms()).hasSize(2);
  }

  @Test
  void score_nonMonotoneKey_usesTheOptionsScores() {
    Item item = Item.of(
        "sleep",
        Option.scored(1, "too little", 0),
        Option.scored(2, "enough", 2),
        Option.scored(3, "too much", 1));
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("test"))
        .addItem(item)
        .addScale(scale(ScoringMethod.SUM).addTerm(Term.reversed("sleep")).build())
        .build();
    Answers answers = Answers.builder().answer("sleep", 3).build();
    assertThat(InstrumentScorer.withDefaults()
            .score(instrument.resolve(), answers)
            .score("s")
            .score())
        .hasValue(1);
  }

  @Test
  void score_totalOfSubscales_addsTheirScores() {
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("test"))
        .addItem(Item.of("q1", 1, 5))
        .addItem(Item.of("q2", 1, 5))
        .addItem(Item.of("q3", 1, 5))
        .addScale(Scale.builder()
            .id(ScaleId.of("total"))
            .method(ScoringMethod.SUM)
            .missing(MissingRule.complete())
            .addTerm(Term.ofScale("one"))
            .addTerm(Term.ofScale("two"))
            .build())
        .addScale(subscale("one", "q1", "q2"))
        .addScale(subscale("two", "q3"))
        .build();
    Answers answers =
        Answers.builder().answer("q1", 2).answer("q2", 3).answer("q3", 5).build();
    ScoreReport report = InstrumentScorer.withDefaults().score(instrument.resolve(), answers);
    assertThat(report.score("total").score()).hasValue(8); // 2.5 rounds to 3
    Answers gap = Answers.builder().answer("q1", 2).answer("q2", 3).build();
    ScaleScore open =
        InstrumentScorer.withDefaults().score(instrument.resolve(), gap).score("total");
    assertThat(open.status()).isEqualTo(ScoreStatus.TOO_FEW_ANSWERS);
    assertThat(open.trace().lowestPossible()).hasValue(4);
    assertThat(open.trace().highestPossible()).hasValue(8);
  }

  @ParameterizedTest
  @CsvSource({"51.4, low, low", "51.46, low, steady", "51.5, steady, steady"})
  void band_edge_comparesUnroundedUnlessDeclared(double answer, String unrounded, String rounded) {
    assertThat(band(answer, BandBasis.UNROUNDED)).isEqualTo(unrounded);
    assertThat(band(answer, BandBasis.ROUNDED)).isEqualTo(rounded);
  }

  @Test
  void band_meanMeetingADecimalEdge_isAtTheEdge() {
    Scale.Builder scale = scale(ScoringMethod.MEAN)
        .items("q1", "q2", "q3", "q4", "q5")
        .addBand(Band.below("low", 3.4))
        .addBand(Band.orMore("high", 3.4));
    Answers.Builder seventeen = Answers.builder()
        .answer("q1", 5)
        .answer("q2", 5)
        .answer("q3", 5)
        .answer("q4", 1)
        .answer("q5", 1);
    ScaleScore score = score(scale, seventeen).score("s");
    assertThat(score.band()).contains("high");
    assertThat(score.trace().edges()).containsExactly(new EdgeDistance("high", 3.4, 0));
  }

  @Test
  void score_strict_refusesWhatTheItemDoesNotTake() {
    Scale.Builder scale = scale(ScoringMethod.SUM).items("q1");
    for (double wrong : new double[] {0, 5.01, 42.25, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> score(scale, Answers.builder().answer("q1", wrong)))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("answers.q1: expected a number from 1 to 5, found something else");
    }
    assertThatThrownBy(() -> score(scale, Answers.builder().answer("q9", 1)))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("q9");
    assertThatThrownBy(() -> score(scale, Answers.builder().gap("q1", MissingKind.UNSURE)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void score_lenient_treatsItAsMissingAndSaysSo() {
    Scale.Builder scale = scale(ScoringMethod.MEAN).items("q1", "q2", "q3");
    Answers answers = Answers.builder()
        .answer("q1", 7)
        .answer("q2", 4)
        .gap("q3", MissingKind.UNSURE)
        .answer("q9", 1)
        .build();
    ScoreReport report = InstrumentScorer.withDefaults()
        .lenient()
        .score(five(scale.missing(MissingRule.available()).build()).resolve(), answers);
    assertThat(report.score("s").score()).hasValue(4);
    assertThat(report.setAside())
        .extracting(Reason::code)
        .containsExactly("NOT_ASKED", "ANSWER_NOT_TAKEN", "UNSURE_NOT_OFFERED");
  }

  @Test
  void answers_answerAndGapForOneItem_areRefused() {
    assertThatThrownBy(() ->
            Answers.builder().answer("q1", 1).gap("q1", MissingKind.UNSURE).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("q1");
    assertThat(Answers.builder().build().gap(ItemId.of("q1"))).contains(MissingKind.UNANSWERED);
  }

  @Test
  void score_byMean_canLeaveTheRangeWhereByRangeCannot() {
    Instrument.Builder instrument = Instrument.builder()
        .id(InstrumentId.of("test"))
        .addItem(Item.of("small", 0, 1))
        .addItem(Item.of("large", 0, 10));
    Answers answers = Answers.builder().answer("large", 10).build();
    Scale byMean = scale(ScoringMethod.SUM)
        .items("small", "large")
        .prorating(Prorating.BY_MEAN)
        .build();
    Scale byRange = scale(ScoringMethod.SUM).items("small", "large").build();
    assertThat(InstrumentScorer.withDefaults()
            .score(instrument.addScale(byMean).build().resolve(), answers)
            .score("s")
            .score())
        .hasValue(20);
    assertThat(InstrumentScorer.withDefaults()
            .score(instrument.scales(List.of(byRange)).build().resolve(), answers)
            .score("s")
            .score())
        .hasValue(11);
  }

  private static String band(double answer, BandBasis basis) {
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("test"))
        .addItem(Item.of("x", 0, 100))
        .addScale(scale(ScoringMethod.SUM)
            .items("x")
            .decimals(1)
            .bandBasis(basis)
            .addBand(Band.below("low", 51.5))
            .addBand(Band.orMore("steady", 51.5))
            .build())
        .build();
    return InstrumentScorer.withDefaults()
        .score(instrument.resolve(), Answers.builder().answer("x", answer).build())
        .score("s")
        .band()
        .orElseThrow();
  }

  private static Scale subscale(String id, String... items) {
    return Scale.builder()
        .id(ScaleId.of(id))
        .method(ScoringMethod.MEAN)
        .missing(MissingRule.complete())
        .decimals(0)
        .items(items)
        .build();
  }

  private static Item home() {
    return Item.builder()
        .id(ItemId.of("home"))
        .addOptions(Option.of(1, "together"), Option.of(2, "apart"), Option.of(3, "both"))
        .categorical(true)
        .build();
  }

  private static Band all(String id) {
    return Band.builder().id(id).build();
  }

  private static Scale.Builder scale(ScoringMethod method) {
    return Scale.builder().id(ScaleId.of("s")).method(method);
  }

  private static Instrument instrument(Scale scale, Item... items) {
    return Instrument.builder()
        .id(InstrumentId.of("test"))
        .addItems(items)
        .addScale(scale)
        .build();
  }

  private static Instrument five(Scale scale) {
    return instrument(
        scale,
        Item.of("q1", 1, 5),
        Item.of("q2", 1, 5),
        Item.of("q3", 1, 5),
        Item.of("q4", 1, 5),
        Item.of("q5", 1, 5));
  }

  private static ScoreReport score(Scale.Builder scale, Answers.Builder answers) {
    return InstrumentScorer.withDefaults().score(five(scale.build()).resolve(), answers.build());
  }
}
