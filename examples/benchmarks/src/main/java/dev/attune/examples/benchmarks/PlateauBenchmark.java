package dev.attune.examples.benchmarks;

import dev.attune.assessment.plateau.PlateauDetector;
import dev.attune.assessment.plateau.PlateauMemory;
import dev.attune.assessment.plateau.PlateauResult;
import dev.attune.assessment.plateau.PlateauState;
import dev.attune.assessment.plateau.PlateauSweep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
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
 * Seeing where closeness is going. Every figure is one check-in's or one person's; 256 people, or 15,000 check-ins, take turns, so
 * that no branch can be learnt by heart.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PlateauBenchmark {
  private static final int PEOPLE = 256;
  private static final int CHECK_INS = 15_000;
  private static final int BEFORE = 400;

  private final PlateauDetector detector = PlateauDetector.withDefaults();
  private final PlateauSweep sweep = detector.sweep();
  private final PlateauMemory[] memories = new PlateauMemory[PEOPLE];
  private final LocalDate[] tonight = new LocalDate[PEOPLE];
  private final int[] points = new int[PEOPLE];
  private final byte[][] bytes = new byte[PEOPLE][];
  private final byte[] table = new byte[PEOPLE * PlateauMemory.BYTES];
  private final byte[] evening = new byte[table.length];
  private final List<SortedMap<LocalDate, Integer>> ofHundredFifty = histories(150);
  private final List<SortedMap<LocalDate, Integer>> ofThousandFiveHundred = histories(1_500);
  private final List<SortedMap<LocalDate, Integer>> ofFifteenThousand = histories(CHECK_INS);

  /** People with a history each, and their rating of tonight. */
  public PlateauBenchmark() {
    for (int person = 0; person < PEOPLE; person++) {
      SortedMap<LocalDate, Integer> ratings = Ratings.of(BEFORE + 1, person);
      tonight[person] = ratings.lastKey();
      points[person] = ratings.getOrDefault(tonight[person], 0);
      memories[person] = detector.replay(ratings.headMap(tonight[person]));
      bytes[person] = memories[person].toBytes();
      System.arraycopy(
          bytes[person], 0, evening, person * PlateauMemory.BYTES, PlateauMemory.BYTES);
    }
  }

  private static List<SortedMap<LocalDate, Integer>> histories(int length) {
    List<SortedMap<LocalDate, Integer>> histories = new ArrayList<>();
    for (int person = 0; person < CHECK_INS / length; person++) {
      histories.add(Ratings.of(length, person));
    }
    return histories;
  }

  /** One check-in: the memory after it. */
  @Benchmark
  @OperationsPerInvocation(PEOPLE)
  public void after(Blackhole sink) {
    for (int person = 0; person < PEOPLE; person++) {
      sink.consume(detector.after(memories[person], tonight[person], points[person]));
    }
  }

  /** One check-in put into a table of bytes, in place, and where closeness is going. */
  @Benchmark
  @OperationsPerInvocation(PEOPLE)
  public void sweepAfter(Blackhole sink) {
    System.arraycopy(evening, 0, table, 0, table.length);
    for (int person = 0; person < PEOPLE; person++) {
      sink.consume(
          sweep.after(table, person * PlateauMemory.BYTES, tonight[person], points[person]));
    }
  }

  /** One evaluation without a check-in, from a table of bytes: where closeness is going. */
  @Benchmark
  @OperationsPerInvocation(PEOPLE)
  public void sweepState(Blackhole sink) {
    for (int person = 0; person < PEOPLE; person++) {
      PlateauState state = sweep.state(evening, person * PlateauMemory.BYTES, tonight[person]);
      sink.consume(state);
    }
  }

  /** One evaluation without a check-in, with figures and reasons in words. */
  @Benchmark
  @OperationsPerInvocation(PEOPLE)
  public void assess(Blackhole sink) {
    for (int person = 0; person < PEOPLE; person++) {
      PlateauResult result = detector.assess(memories[person], tonight[person]);
      sink.consume(result);
    }
  }

  /** One check-in of a history of 150. */
  @Benchmark
  @OperationsPerInvocation(CHECK_INS)
  public void replay150(Blackhole sink) {
    ofHundredFifty.forEach(history -> sink.consume(detector.replay(history)));
  }

  /** One check-in of a history of 1,500. */
  @Benchmark
  @OperationsPerInvocation(CHECK_INS)
  public void replay1500(Blackhole sink) {
    ofThousandFiveHundred.forEach(history -> sink.consume(detector.replay(history)));
  }

  /** One check-in of a history of 15,000. */
  @Benchmark
  @OperationsPerInvocation(CHECK_INS)
  public void replay15000(Blackhole sink) {
    ofFifteenThousand.forEach(history -> sink.consume(detector.replay(history)));
  }

  /** One memory to bytes. */
  @Benchmark
  @OperationsPerInvocation(PEOPLE)
  public void toBytes(Blackhole sink) {
    for (PlateauMemory memory : memories) {
      sink.consume(memory.toBytes());
    }
  }

  /** One memory from bytes. */
  @Benchmark
  @OperationsPerInvocation(PEOPLE)
  public void ofBytes(Blackhole sink) {
    for (byte[] memory : bytes) {
      sink.consume(PlateauMemory.ofBytes(memory));
    }
  }
}
