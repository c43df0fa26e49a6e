package dev.attune.assessment.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.core.error.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every instrument whose answers are bytes. */
class BulkScoringLawsTest {
  /** Stands where nothing was written; no drawn instrument has such a score. */
  private static final double UNTOUCHED = -123456.75;

  @Property(tries = 300)
  void score_strictly_isThatOfOnePersonToTheBit(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int respondents) {
    check(RandomSample.drawn(seed, respondents, 0), false);
  }

  @Property(tries = 300)
  void score_leniently_isThatOfOnePersonToTheBit(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int respondents) {
    check(RandomSample.drawn(seed, respondents, 0.1), true);
  }

  /** More than fit into one block, which has 512. */
  @Property(tries = 10)
  void score_severalBlocks_isThatOfOnePersonToTheBit(@ForAll long seed) {
    check(RandomSample.drawn(seed, 1_100, 0.01), true);
  }

  @Property(tries = 50)
  void score_stretch_leavesTheOthersAsTheyAre(
      @ForAll long seed,
      @ForAll @IntRange(max = 600) int from,
      @ForAll @IntRange(max = 600) int length) {
    RandomSample sample = RandomSample.drawn(seed, 1_200, 0);
    BulkScorer scorer = BulkScorer.of(sample.key(), sample.missing());
    double[][] whole = untouched(sample);
    scorer.scoreColumns(sample.columns(), whole);
    double[][] byColumns = untouched(sample);
    scorer.scoreColumns(sample.columns(), from, length, byColumns);
    double[][] byRows = untouched(sample);
    scorer.scoreRows(sample.rows(sample.items()), sample.items(), from, length, byRows);
    double[][] expected = untouched(sample);
    for (int scale = 0; scale < expected.length; scale++) {
      System.arraycopy(whole[scale], from, expected[scale], from, length);
    }
    assertSameBits(byColumns, expected);
    assertSameBits(byRows, expected);
  }

  @Property(tries = 50)
  void score_answerNotTaken_isRefusedAndLeavesNoScore(@ForAll long seed) {
    RandomSample sample = RandomSample.drawn(seed, 600, 0.001);
    BulkScorer scorer = BulkScorer.of(sample.key(), sample.missing());
    double[][] scores = untouched(sample);
    byte[] rows = sample.rows(sample.items());
    if (scorer.lenient().scoreRows(rows, sample.items(), scores) == 0) {
      scorer.scoreRows(rows, sample.items(), scores);
      return;
    }
    assertThatThrownBy(() -> scorer.scoreRows(rows, sample.items(), scores))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(firstRefused(sample) + ": expected ")
        .hasMessageEndingWith(", or " + sample.missing() + " for missing, found something else");
    assertThat(List.of(scores)).allSatisfy(row -> assertThat(row).containsOnly(Double.NaN));
  }

  private static void check(RandomSample sample, boolean lenient) {
    InstrumentScorer onePerson = InstrumentScorer.withDefaults();
    BulkScorer scorer = BulkScorer.of(sample.key(), sample.missing());
    if (lenient) {
      onePerson = onePerson.lenient();
      scorer = scorer.lenient();
    }
    List<ScoreReport> reports = new ArrayList<>();
    for (List<Byte> sheet : sample.sheets()) {
      reports.add(onePerson.score(sample.key(), answers(sample, sheet)));
    }
    int stride = sample.items() + 3;
    double[][] byRows = untouched(sample);
    double[][] byColumns = untouched(sample);
    long setAside =
        reports.stream().mapToLong(report -> report.setAside().size()).sum();
    assertThat(scorer.scoreRows(sample.rows(stride), stride, byRows)).isEqualTo(setAside);
    assertThat(scorer.scoreColumns(sample.columns(), byColumns)).isEqualTo(setAside);
    assertSameBits(byRows, expected(sample, reports));
    assertSameBits(byColumns, byRows);
    for (int r = 0; r < Math.min(50, reports.size()); r++) {
      for (int scale = 0; scale < byRows.length; scale++) {
        assertThat(scorer.statusInRows(sample.rows(stride), stride, r, scale))
            .isEqualTo(scorer.statusInColumns(sample.columns(), r, scale))
            .isEqualTo(reports.get(r).scores().get(scale).status());
      }
    }
  }

  /** Arrays are equal where their bits are: NaN is NaN, and -0.0 is not 0.0. */
  private static void assertSameBits(double[][] actual, double[][] expected) {
    assertThat(actual).hasDimensions(expected.length, expected[0].length);
    for (int scale = 0; scale < expected.length; scale++) {
      assertThat(actual[scale]).isEqualTo(expected[scale]);
    }
  }

  private static double[][] expected(RandomSample sample, List<ScoreReport> reports) {
    double[][] expected = untouched(sample);
    for (int r = 0; r < reports.size(); r++) {
      List<ScaleScore> scores = reports.get(r).scores();
      for (int scale = 0; scale < scores.size(); scale++) {
        expected[scale][r] = scores.get(scale).score().orElse(Double.NaN);
      }
    }
    return expected;
  }

  private static Answers answers(RandomSample sample, List<Byte> sheet) {
    Answers.Builder answers = Answers.builder();
    for (int item = 0; item < sheet.size(); item++) {
      if (sheet.get(item) != sample.missing()) {
        answers.answer(id(sample, item), sheet.get(item));
      }
    }
    return answers.build();
  }

  private static String firstRefused(RandomSample sample) {
    for (int r = 0; r < sample.sheets().size(); r++) {
      for (int item = 0; item < sample.items(); item++) {
        byte answer = sample.sheets().get(r).get(item);
        if (answer != sample.missing() && sample.key().counts(item, answer).isEmpty()) {
          return "respondents[" + r + "]." + id(sample, item);
        }
      }
    }
    throw new AssertionError("every answer is taken");
  }

  private static String id(RandomSample sample, int item) {
    List<Item> items = sample.key().instrument().items();
    return items.get(item).id().value();
  }

  private static double[][] untouched(RandomSample sample) {
    double[][] scores = new double[sample.key().scales().size()][sample.sheets().size()];
    for (double[] row : scores) {
      Arrays.fill(row, UNTOUCHED);
    }
    return scores;
  }
}
