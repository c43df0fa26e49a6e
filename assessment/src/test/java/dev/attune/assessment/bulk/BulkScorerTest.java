package dev.attune.assessment.bulk;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.assessment.scoring.ScoreStatus;
import dev.attune.core.error.AttuneException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BulkScorerTest {
  private static final byte GAP = -1;
  private static final BulkScorer SCORER = BulkScorer.of(key(), GAP);

  /** Two scales of q1, q2 reversed, q3, from 1 to 5: their mean if q1 is there and two are; their sum, by range, from any. */
  private static ScoringKey key() {
    return instrument(Item.of("q1", 1, 5), Item.of("q2", 1, 5), Item.of("q3", 1, 5))
        .addScale(scale("mean")
            .method(ScoringMethod.MEAN)
            .missing(MissingRule.atLeast(2).requiring("q1"))
            .decimals(1)
            .build())
        .addScale(scale("sum")
            .method(ScoringMethod.SUM)
            .missing(MissingRule.available())
            .build())
        .build()
        .resolve();
  }

  private static Instrument.Builder instrument(Item... items) {
    return Instrument.builder().id(InstrumentId.of("test")).addItems(items);
  }

  private static Scale.Builder scale(String id) {
    return Scale.builder()
        .id(ScaleId.of(id))
        .addTerms(Term.of("q1"), Term.reversed("q2"), Term.of("q3"));
  }

  /**
   * By hand: 5, 6 − 1, 4 are 14, 4.67 on average; 2 and 6 − 3 are 2.5, and prorated 3 + 3/8 · 12 = 7.5; without q1 no mean,
   * and 6 − 5 and 5 prorate to 3 + 4/8 · 12 = 9; q3 alone is too little for a mean, and 3 + 0/4 · 12 = 3.
   */
  @Test
  void scoreRows_handMadeSheets_areScoredAsByHand() {
    byte[] rows = {5, 1, 4, 2, 3, GAP, GAP, 5, 5, GAP, GAP, 1, GAP, GAP, GAP};
    double[][] scores = new double[2][5];
    assertThat(SCORER.scoreRows(rows, 3, scores)).isZero();
    assertThat(scores[0]).containsExactly(4.7, 2.5, NaN, NaN, NaN);
    assertThat(scores[1]).containsExactly(14, 7.5, 9, 3, NaN);
  }

  @Test
  void status_noScore_saysWhy() {
    byte[][] columns = {{5, GAP, GAP, GAP}, {1, 5, GAP, GAP}, {4, 5, 1, GAP}};
    assertThat(Stream.of(0, 1, 2, 3).map(r -> SCORER.statusInColumns(columns, r, 0)))
        .containsExactly(
            ScoreStatus.SCORED,
            ScoreStatus.REQUIRED_MISSING,
            ScoreStatus.TOO_FEW_ANSWERS,
            ScoreStatus.NOTHING_ANSWERED);
  }

  @Test
  void scoreColumns_answersNotTaken_areMissingToALenientScorerAlone() {
    byte[][] columns = {{5, 2}, {1, 3}, {4, 6}};
    double[][] scores = new double[2][2];
    assertThat(SCORER.lenient().scoreColumns(columns, scores)).isEqualTo(1);
    assertThat(scores[1]).containsExactly(14, 7.5);
    assertThatThrownBy(() -> SCORER.scoreColumns(columns, scores))
        .isInstanceOf(AttuneException.class)
        .hasMessage(
            "respondents[1].q3: expected a whole number from 1 to 5, or -1 for missing, found something else");
    assertThat(scores[0]).containsExactly(NaN, NaN);
    assertThat(scores[1]).containsExactly(NaN, NaN);
  }

  @Test
  void scoreColumns_countOfWhatNeverCounts_needsItsAnswersAllTheSame() {
    // of 0 to 3 no answer is a 9, so whoever answers both scores 0, and whoever leaves one out has
    // no
    // score
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("never"))
        .addItem(Item.of("a", 0, 3))
        .addItem(Item.of("b", 0, 3))
        .addScale(Scale.builder()
            .id(ScaleId.of("s"))
            .method(ScoringMethod.COUNT)
            .addCounted(9.0)
            .items("a", "b")
            .missing(MissingRule.atLeast(2))
            .build())
        .build();
    BulkScorer scorer = BulkScorer.of(instrument.resolve(), -1);
    byte[][] columns = {{0, 1, 2, 3, -1, 1, 2, 3}, {0, 3, 2, -1, 1, 3, -1, 2}};
    double[][] scores = new double[1][8];
    assertThat(scorer.scoreColumns(columns, scores)).isZero();
    assertThat(scores[0]).containsExactly(0, 0, 0, NaN, NaN, 0, NaN, 0);
  }

  @Test
  void scoreRows_nobody_isNothing() {
    assertThat(SCORER.scoreRows(new byte[0], 3, new double[2][0])).isZero();
  }

  /** By hand: 40 · 1.27 = 50.8; with one answer at the other end, 2.54 less. So many points are beyond any table. */
  @Test
  void scoreRows_widestRanges_areExact() {
    Instrument.Builder instrument = Instrument.builder().id(InstrumentId.of("wide"));
    Scale.Builder scale = Scale.builder().id(ScaleId.of("s")).method(ScoringMethod.SUM);
    byte[] rows = new byte[80];
    for (int i = 0; i < 40; i++) {
      instrument.addItem(Item.of("q" + i, -127, 127));
      scale.addTerm(Term.of("q" + i).weighing(0.01));
      rows[i] = 127;
      rows[40 + i] = (byte) (i == 39 ? -127 : 127);
    }
    ScoringKey key = instrument.addScale(scale.build()).build().resolve();
    double[][] scores = new double[1][2];
    BulkScorer.of(key, -128).scoreRows(rows, 40, scores);
    assertThat(scores[0]).containsExactly(50.8, 48.26);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void of_keyThatBytesCannotAnswer_isRefused(String name, Item item, int missing, String message) {
    ScoringKey key = instrument(item)
        .addScale(Scale.builder().id(ScaleId.of("s")).items("x").build())
        .build()
        .resolve();
    assertThatThrownBy(() -> BulkScorer.of(key, missing))
        .isInstanceOf(AttuneException.class)
        .hasMessage(message);
  }

  static Stream<Arguments> of_keyThatBytesCannotAnswer_isRefused() {
    String whole = "instrument 'test' item 'x': expected whole answers from -128 to 127, found ";
    return Stream.of(
        Arguments.of("half points", Item.of("x", 0.5, 4), -1, whole + 0.5),
        Arguments.of("beyond 127", Item.of("x", 0, 128), -1, whole + 128.0),
        Arguments.of("below -128", Item.of("x", -129, 0), 1, whole + -129.0),
        Arguments.of(
            "an option beyond 127",
            Item.of("x", Option.of(1, "a"), Option.scored(200, "b", 2)),
            -1,
            whole + 200.0),
        Arguments.of(
            "missing is an answer",
            Item.of("x", 0, 4),
            0,
            "missing: expected a byte that is no answer to 'x', found 0"),
        Arguments.of(
            "missing is no byte",
            Item.of("x", 0, 4),
            999,
            "missing: expected a whole number from -128 to 127, found 999"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void score_arraysThatDoNotFit_areRefused(String name, ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(AttuneException.class).hasMessage(message);
  }

  static Stream<Arguments> score_arraysThatDoNotFit_areRefused() {
    byte[] rows = new byte[12];
    byte[][] columns = new byte[3][4];
    double[][] scores = new double[2][4];
    return Stream.of(
        refused(
            "stride below the items",
            () -> SCORER.scoreRows(rows, 2, scores),
            "stride: expected a whole number from 3 to 2147483647, found 2"),
        refused(
            "half a row",
            () -> SCORER.scoreRows(rows, 5, scores),
            "rows: expected a whole number of rows of 5 bytes, found 12 bytes"),
        refused(
            "a column too few",
            () -> SCORER.scoreColumns(new byte[2][4], scores),
            "columns: expected one an item, 3, found 2"),
        refused(
            "a short column",
            () -> SCORER.scoreColumns(new byte[][] {{1}, {1, 2}, {1}}, scores),
            "columns: expected all of the same length, 1, found 2"),
        refused(
            "an array of scores too few",
            () -> SCORER.scoreColumns(columns, new double[1][4]),
            "scores: expected one array a scale, 2, found 1"),
        refused(
            "a short array of scores",
            () -> SCORER.scoreColumns(columns, new double[2][3]),
            "scores: expected as many as there are respondents, 4, found 3"),
        refused(
            "a stretch that begins too late",
            () -> SCORER.scoreColumns(columns, 5, 0, scores),
            "from: expected a whole number from 0 to 4, found 5"),
        refused(
            "a stretch that ends too late",
            () -> SCORER.scoreRows(rows, 3, 2, 3, scores),
            "length: expected a whole number from 0 to 2, found 3"),
        refused(
            "no such respondent",
            () -> SCORER.statusInRows(rows, 3, 4, 0),
            "respondent: expected a whole number from 0 to 3, found 4"),
        refused(
            "no such scale",
            () -> SCORER.statusInColumns(columns, 0, 2),
            "scale: expected a whole number from 0 to 1, found 2"));
  }

  private static Arguments refused(String name, ThrowingCallable call, String message) {
    return Arguments.of(name, call, message);
  }
}
