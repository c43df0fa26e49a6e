package dev.attune.assessment.sample;

import static dev.attune.assessment.sample.Samples.answers;
import static dev.attune.assessment.sample.Samples.fromOneToFive;
import static dev.attune.assessment.sample.Samples.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.reason.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final double EXACT = 1e-14;

  /**
   * By hand. n − 1 times the covariances is (10 9 8; 9 10 6; 8 6 8): the variances are 10/3, 10/3 and 8/3, that of the sum is 74/3.
   */
  private static final double[][] FOUR_PEOPLE = {
    answers(1, 2, 1), answers(2, 1, 3), answers(4, 4, 3), answers(5, 5, 5)
  };

  @Test
  void figures_fourPeople_areAsByHand() {
    Reliability figures = scale(FOUR_PEOPLE);

    // 3/2·(1 − 28/74)
    assertThat(value(figures.alpha())).isEqualTo(69.0 / 74);
    // off the diagonal 46/3, their squares 362/9
    assertThat(value(figures.listwise().lambda2()))
        .isCloseTo((46 / 3.0 + Math.sqrt(1.5 * 362 / 9)) / (74 / 3.0), within(EXACT));
    double mean = (0.9 + 8 / Math.sqrt(80) + 6 / Math.sqrt(80)) / 3;
    assertThat(value(figures.listwise().meanCorrelation())).isCloseTo(mean, within(EXACT));
    assertThat(value(figures.listwise().standardisedAlpha()))
        .isCloseTo(3 * mean / (1 + 2 * mean), within(EXACT));
    assertThat(figures.pairwise()).isEqualTo(figures.listwise());
    assertThat(figures.sum().mean()).isEqualTo(Figure.of(9));
    assertThat(value(figures.sum().sd())).isCloseTo(Math.sqrt(74 / 3.0), within(EXACT));
    // 74/3·(1 − 69/74)
    assertThat(value(figures.sum().standardError())).isCloseTo(Math.sqrt(5 / 3.0), within(EXACT));
    assertThat(value(figures.mean().standardError()))
        .isCloseTo(Math.sqrt(5 / 3.0) / 3, within(EXACT));
    // SciPy 1.17.1: 1 − 5/74·scipy.stats.f.ppf([.975, .025], 3, 6)
    assertThat(value(figures.alphaInterval().lower())).isCloseTo(0.5541352350029413, within(1e-10));
    assertThat(value(figures.alphaInterval().upper())).isCloseTo(0.9954143970944314, within(1e-10));
    assertThat(figures.warnings()).extracting(Reason::code).containsExactly("HEYWOOD_CASE");
  }

  @Test
  void itemStatistics_fourPeople_areAsByHand() {
    ItemStatistics second = scale(FOUR_PEOPLE).itemStatistics().get(1);

    assertThat(second.item()).isEqualTo(ItemId.of("q2"));
    assertThat(second.answered()).isEqualTo(4);
    assertThat(second.mean()).isEqualTo(Figure.of(3));
    assertThat(value(second.sd())).isCloseTo(Math.sqrt(10 / 3.0), within(EXACT));
    assertThat(value(second.itemRest())).isCloseTo(5 / Math.sqrt(340 / 9.0), within(EXACT));
    // 2·(1 − 18/34)
    assertThat(value(second.alphaIfDropped())).isEqualTo(16.0 / 17);
    assertThat(second.itemRestPairwise()).isEqualTo(second.itemRest());
    assertThat(second.alphaIfDroppedPairwise()).isEqualTo(second.alphaIfDropped());
  }

  @Test
  void interval_score_isWithinAMultipleOfTheStandardError() {
    ScorePrecision sum = scale(FOUR_PEOPLE).sum();
    Interval interval = sum.interval(10, 0.95);

    // the .975 quantile of the normal distribution, from a table
    assertThat(value(interval.upper()))
        .isCloseTo(10 + 1.959963984540054 * Math.sqrt(5 / 3.0), within(1e-12));
    assertThat(value(interval.lower())).isCloseTo(20 - value(interval.upper()), within(1e-12));
    assertThatThrownBy(() -> sum.interval(10, 1)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> sum.interval(Double.NaN, 0.9))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void figures_oneItem_areUndefinedButItsSpreadIsNot() {
    Reliability figures = scale(answers(1), answers(5));

    assertThat(figures.alpha().whyUndefined().orElseThrow().text())
        .isEqualTo("Items: 1; this figure needs 2.");
    assertUndefined(figures.pairwise().lambda2(), SampleReason.TOO_FEW_ITEMS);
    assertUndefined(figures.listwise().standardisedAlpha(), SampleReason.TOO_FEW_ITEMS);
    assertUndefined(figures.alphaInterval().lower(), SampleReason.TOO_FEW_ITEMS);
    assertUndefined(figures.omegaOneFactor().omega(), SampleReason.TOO_FEW_ITEMS);
    assertUndefined(figures.itemStatistics().get(0).itemRest(), SampleReason.TOO_FEW_ITEMS);
    assertThat(figures.sum().mean()).isEqualTo(Figure.of(3));
    assertThat(value(figures.sum().sd())).isCloseTo(Math.sqrt(8), within(EXACT));
    assertUndefined(figures.sum().standardError(), SampleReason.TOO_FEW_ITEMS);
    assertUndefined(figures.sum().interval(3, 0.95).upper(), SampleReason.TOO_FEW_ITEMS);
  }

  @Test
  void figures_nobodyOrOnePerson_areUndefined() {
    Reliability nobody =
        SampleAccumulator.of(fromOneToFive(2).resolve()).report().scale("s");
    assertThat(nobody.alpha().whyUndefined().orElseThrow().text())
        .isEqualTo("People with the answers this figure is about: 0; it needs 2.");
    assertUndefined(nobody.sum().mean(), SampleReason.TOO_FEW_PEOPLE);
    assertUndefined(nobody.mean().sd(), SampleReason.TOO_FEW_PEOPLE);
    assertThat(nobody.warnings()).isEmpty();

    Reliability one = scale(answers(1, 5));
    assertUndefined(one.pairwise().alpha(), SampleReason.TOO_FEW_PEOPLE);
    assertThat(one.sum().mean()).isEqualTo(Figure.of(6));
    assertUndefined(one.sum().standardError(), SampleReason.TOO_FEW_PEOPLE);
  }

  @Test
  void figures_nobodyAnsweredEverything_arePairwiseOnly() {
    Reliability figures = scale(
        answers(1, 1, 0),
        answers(5, 5, 0),
        answers(0, 1, 1),
        answers(0, 5, 5),
        answers(1, 0, 1),
        answers(5, 0, 5));

    assertUndefined(figures.alpha(), SampleReason.TOO_FEW_PEOPLE);
    assertUndefined(figures.sum().mean(), SampleReason.TOO_FEW_PEOPLE);
    assertThat(value(figures.pairwise().meanCorrelation())).isEqualTo(1);
    // variances 16/3, covariances 8: 3/2·(1 − 16/64)
    assertThat(figures.pairwise().alpha()).isEqualTo(Figure.of(1.125));
    assertUndefined(figures.mean().standardError(), SampleReason.RELIABILITY_OUT_OF_RANGE);
    assertThat(figures.missingAnswers()).isEqualTo(6);
    assertThat(figures.mean().mean()).isEqualTo(Figure.of(3));
    assertThat(figures.itemStatistics().get(0).answered()).isEqualTo(4);
  }

  @Test
  void figures_everyoneAlike_haveNoVariance() {
    Reliability figures = scale(answers(3, 1), answers(3, 1), answers(3, 1));

    assertUndefined(figures.alpha(), SampleReason.NO_VARIANCE);
    assertUndefined(figures.listwise().lambda2(), SampleReason.NO_VARIANCE);
    assertUndefined(figures.listwise().meanCorrelation(), SampleReason.CONSTANT_ITEM);
    assertUndefined(figures.itemStatistics().get(0).itemRest(), SampleReason.NO_VARIANCE);
    assertThat(figures.sum().sd()).isEqualTo(Figure.of(0));
    assertThat(figures.mean().sd()).isEqualTo(Figure.of(0));
  }

  @Test
  void alpha_sumThatNeverVaries_isUndefinedNotHuge() {
    Reliability figures = scale(answers(1, 2, 3), answers(2, 3, 1), answers(3, 1, 2));

    assertUndefined(figures.alpha(), SampleReason.NO_VARIANCE);
    assertUndefined(figures.pairwise().alpha(), SampleReason.NO_VARIANCE);
    assertUndefined(figures.listwise().standardisedAlpha(), SampleReason.NO_VARIANCE);
    assertThat(figures.sum().sd()).isEqualTo(Figure.of(0));
  }

  @Test
  void alpha_constantItem_staysInAndIsWarnedAbout() {
    Reliability figures = scale(answers(1, 1, 2), answers(5, 5, 2));

    // 3/2·(1 − 2v/4v)
    assertThat(figures.alpha()).isEqualTo(Figure.of(0.75));
    assertUndefined(figures.listwise().standardisedAlpha(), SampleReason.CONSTANT_ITEM);
    assertUndefined(figures.omegaOneFactor().omega(), SampleReason.CONSTANT_ITEM);
    assertThat(figures.itemStatistics().get(2).alphaIfDropped()).isEqualTo(Figure.of(1));
    assertThat(figures.warnings())
        .extracting(Reason::text)
        .containsExactly(
            "Everyone answered q3 alike.",
            "Nobody gave q3 its lowest answer.",
            "Nobody gave q3 its highest answer.");
  }

  @Test
  void alpha_itemsAgainstEachOther_isNegativeAsItIs() {
    // n(n − 1) times the covariances: (2 −1; −1 2); 2·(1 − 4/2)
    Reliability figures = scale(answers(1, 1), answers(1, 2), answers(2, 1));

    assertThat(figures.alpha()).isEqualTo(Figure.of(-2));
    assertUndefined(figures.sum().standardError(), SampleReason.RELIABILITY_OUT_OF_RANGE);
    assertUndefined(figures.sum().interval(3, 0.95).lower(), SampleReason.RELIABILITY_OUT_OF_RANGE);
    assertThat(figures.alphaInterval().lower().isDefined()).isTrue();
  }

  @Test
  void warnings_itemKeyedTheWrongWay_isNamed() {
    Instrument instrument = fromOneToFive(3);
    Instrument wrong = Instrument.builder()
        .from(instrument)
        .scales(List.of(Scale.builder()
            .id(ScaleId.of("s"))
            .items("q1", "q2")
            .addTerm(Term.reversed("q3"))
            .build()))
        .build();

    assertThat(scale(instrument, FOUR_PEOPLE).warnings())
        .extracting(Reason::code)
        .doesNotContain("KEYED_WRONG_WAY");
    assertThat(scale(wrong, FOUR_PEOPLE).warnings())
        .extracting(Reason::text)
        .contains("q3 runs against the rest of the scale: it is probably keyed the wrong way.");
  }

  @Test
  void warnings_reversalWithTheEndsOfAnotherItem_isNamed() {
    assertThat(warningsFor(6)).containsExactly("UNEVEN_REVERSAL");
    assertThat(warningsFor(4)).isEmpty();
  }

  /** Two people's answers to an item from 0 to 4, whose author wrote scores beside the answers: so much less the answer. */
  private static List<String> warningsFor(int less) {
    Item byHand = Item.of(
        "q1",
        Option.scored(0, "never", less),
        Option.scored(2, "at times", less - 2),
        Option.scored(4, "always", less - 4));
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("test"))
        .addItems(byHand, Item.of("q2", 1, 5))
        .addScale(Scale.builder().id(ScaleId.of("s")).items("q1", "q2").build())
        .build();
    SampleAccumulator sample = SampleAccumulator.of(instrument.resolve());
    sample.add(new byte[] {0, 5}, 0, (byte) -1);
    sample.add(new byte[] {4, 1}, 0, (byte) -1);
    return sample.report().scale("s").warnings().stream().map(Reason::code).toList();
  }

  @Test
  void alpha_scaleThatCounts_isAboutWhatIsCounted() {
    // counted are 4 and 5 after reversing q2: (1, 1), (0, 0), (1, 1), (0, 1)
    Instrument counting = Instrument.builder()
        .from(fromOneToFive(2))
        .scales(List.of(Scale.builder()
            .id(ScaleId.of("s"))
            .method(ScoringMethod.COUNT)
            .addCounted(4.0, 5.0)
            .addTerm(Term.of("q1"))
            .addTerm(Term.reversed("q2"))
            .build()))
        .build();
    Reliability figures =
        scale(counting, answers(4, 1), answers(1, 5), answers(5, 2), answers(3, 1));

    // n(n − 1) times the covariances: (4 2; 2 3); 2·(1 − 7/11)
    assertThat(figures.alpha()).isEqualTo(Figure.of(8.0 / 11));
    assertThat(figures.sum().mean()).isEqualTo(Figure.of(1.25));
    assertThat(figures.itemStatistics().get(1).mean()).isEqualTo(Figure.of(0.75));
    assertThat(figures.warnings()).isEmpty();
  }

  @Test
  void figures_weights_leaveOutWhatIsNotScoredAndNothingElse() {
    Instrument weighted = Instrument.builder()
        .from(fromOneToFive(3))
        .scales(List.of(Scale.builder()
            .id(ScaleId.of("s"))
            .addTerm(Term.of("q1").weighing(2.5))
            .addTerm(Term.of("q2").weighing(0))
            .addTerm(Term.of("q3"))
            .build()))
        .build();
    Reliability figures = scale(weighted, FOUR_PEOPLE);

    // 2·(1 − 18/34), as without q2
    assertThat(figures.alpha()).isEqualTo(Figure.of(16.0 / 17));
    assertThat(figures.items()).isEqualTo(2);
  }

  private static double value(Figure figure) {
    return figure.value().orElseThrow();
  }

  private static void assertUndefined(Figure figure, SampleReason why) {
    assertThat(figure.whyUndefined().map(Reason::code)).contains(why.name());
  }
}
