package dev.attune.examples.benchmarks;

import dev.attune.assessment.bulk.BulkScorer;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.Term;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
 * Scoring 100,000 people's answers to 16 items from 1 to 5, five of them reversed, in three scales that are means; 3 % of the
 * answers are missing. Every figure is a respondent's, and beside them stands what copying the answers alone takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScoringBenchmark {
  private static final int RESPONDENTS = 100_000;
  private static final int ONE_BY_ONE = 1_000;
  private static final int ITEMS = 16;
  private static final byte MISSING = -1;

  private final ScoringKey key = key();
  private final BulkScorer scorer = BulkScorer.of(key, MISSING);
  private final byte[][] columns = new byte[ITEMS][RESPONDENTS];
  private final byte[] rows = new byte[ITEMS * RESPONDENTS];
  private final List<Answers> sheets = new ArrayList<>();
  private final double[][] scores = new double[3][RESPONDENTS];
  private final byte[][] columnsCopy = new byte[ITEMS][RESPONDENTS];
  private final byte[] rowsCopy = new byte[ITEMS * RESPONDENTS];

  /** Answers drawn with a fixed seed. */
  public ScoringBenchmark() {
    Random random = new Random(16);
    for (int r = 0; r < RESPONDENTS; r++) {
      Answers.Builder sheet = Answers.builder();
      for (int item = 0; item < ITEMS; item++) {
        byte answer = random.nextInt(100) < 3 ? MISSING : (byte) (1 + random.nextInt(5));
        columns[item][r] = answer;
        rows[r * ITEMS + item] = answer;
        if (r < ONE_BY_ONE && answer != MISSING) {
          sheet.answer("q" + item, answer);
        }
      }
      if (r < ONE_BY_ONE) {
        sheets.add(sheet.build());
      }
    }
  }

  private static ScoringKey key() {
    Instrument.Builder instrument = Instrument.builder().id(InstrumentId.of("sixteen"));
    List<Scale.Builder> scales = new ArrayList<>();
    for (int scale = 0; scale < 3; scale++) {
      scales.add(Scale.builder().id(ScaleId.of("s" + scale)));
    }
    for (int item = 0; item < ITEMS; item++) {
      String id = "q" + item;
      instrument.addItem(Item.of(id, 1, 5));
      scales.get(item / 6).addTerm(item % 3 == 1 ? Term.reversed(id) : Term.of(id));
    }
    scales.forEach(scale -> instrument.addScale(scale.build()));
    return instrument.build().resolve();
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
