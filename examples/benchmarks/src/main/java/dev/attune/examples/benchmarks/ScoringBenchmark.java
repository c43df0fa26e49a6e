package dev.attune.examples.benchmarks;

import static dev.attune.examples.benchmarks.SixteenItems.ITEMS;
import static dev.attune.examples.benchmarks.SixteenItems.MISSING;
import static dev.attune.examples.benchmarks.SixteenItems.RESPONDENTS;

import dev.attune.assessment.bulk.BulkScorer;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Scoring the answers of {@link SixteenItems}, three means a respondent. Every figure is a respondent's, and beside them stands
 * what copying the answers alone takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScoringBenchmark {
  private static final int ONE_BY_ONE = 1_000;

  private final ScoringKey key = SixteenItems.key();
  private final BulkScorer scorer = BulkScorer.of(key, MISSING);
  private final byte[][] columns = SixteenItems.columns();
  private final byte[] rows = SixteenItems.rows();
  private final List<Answers> sheets = new ArrayList<>();
  private final double[][] scores = new double[3][RESPONDENTS];
  private final byte[][] columnsCopy = new byte[ITEMS][RESPONDENTS];
  private final byte[] rowsCopy = new byte[ITEMS * RESPONDENTS];

  /** The sheets of the first people, as a form would give them. */
  public ScoringBenchmark() {
    for (int r = 0; r < ONE_BY_ONE; r++) {
      Answers.Builder sheet = Answers.builder();
      for (int item = 0; item < ITEMS; item++) {
        if (columns[item][r] != MISSING) {
          sheet.answer("q" + item, columns[item][r]);
        }
      }
      sheets.add(sheet.build());
    }
  }

  /** Scores the answers as they come from a table by columns, one array an item. */
  @Benchmark
  @OperationsPerInvocation(RESPONDENTS)
  public double[][] columns() {
    scorer.scoreColumns(columns, scores);
    return scores;
  }

  /** Scores the answers as they come from a file, one sheet after the other. */
  @Benchmark
  @OperationsPerInvocation(RESPONDENTS)
  public double[][] rows() {
    scorer.scoreRows(rows, ITEMS, scores);
    return scores;
  }

  /** Only copies the answers of {@link #columns()}. */
  @Benchmark
  @OperationsPerInvocation(RESPONDENTS)
  public byte[][] copyColumns() {
    for (int item = 0; item < ITEMS; item++) {
      System.arraycopy(columns[item], 0, columnsCopy[item], 0, RESPONDENTS);
    }
    return columnsCopy;
  }

  /** Only copies the answers of {@link #rows()}. */
  @Benchmark
  @OperationsPerInvocation(RESPONDENTS)
  public byte[] copyRows() {
    System.arraycopy(rows, 0, rowsCopy, 0, rows.length);
    return rowsCopy;
  }

  /** Scores one person at a time, with reasons and a trace. */
  @Benchmark
  @OperationsPerInvocation(ONE_BY_ONE)
  public void onePerson(Blackhole reports) {
    for (Answers sheet : sheets) {
      ScoreReport report = InstrumentScorer.withDefaults().score(key, sheet);
      reports.consume(report);
    }
  }
}
