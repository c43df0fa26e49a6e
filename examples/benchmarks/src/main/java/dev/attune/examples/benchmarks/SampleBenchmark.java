package dev.attune.examples.benchmarks;

import static dev.attune.examples.benchmarks.SixteenItems.ITEMS;
import static dev.attune.examples.benchmarks.SixteenItems.MISSING;
import static dev.attune.examples.benchmarks.SixteenItems.RESPONDENTS;

import dev.attune.assessment.sample.SampleAccumulator;
import dev.attune.assessment.sample.SampleReport;
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

/** The reliability of three scales from the answers of {@link SixteenItems}. Every figure but the report's is a respondent's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SampleBenchmark {
  private final byte[] rows = SixteenItems.rows();
  private final byte[] copy = new byte[rows.length];
  private final SampleAccumulator everyone = SampleAccumulator.of(SixteenItems.key());

  /** Adds everyone beforehand, for {@link #report()}. */
  public SampleBenchmark() {
    addEachTo(everyone);
  }

  /** Adds one person after another to an empty sample, and reports all figures once. */
  @Benchmark
  @OperationsPerInvocation(RESPONDENTS)
  public SampleReport onePersonAfterAnother() {
    SampleAccumulator sample = SampleAccumulator.of(SixteenItems.key());
    addEachTo(sample);
    return sample.report();
  }

  private void addEachTo(SampleAccumulator sample) {
    for (int offset = 0; offset < rows.length; offset += ITEMS) {
      sample.add(rows, offset, MISSING);
    }
  }

  /** Only copies the same answers, which is what the memory allows. */
  @Benchmark
  @OperationsPerInvocation(RESPONDENTS)
  public byte[] copyRows() {
    System.arraycopy(rows, 0, copy, 0, rows.length);
    return copy;
  }

  /** One report of all figures of three scales. */
  @Benchmark
  public SampleReport report() {
    return everyone.report();
  }
}
