package dev.attune.examples.benchmarks;

import dev.attune.core.json.AttuneJson2;
import dev.attune.core.json.AttuneJson3;
import dev.attune.core.plan.Plan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A plan written as JSON and read again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JsonBenchmark {
  private final Plan plan = Couple.PLANNER.plan(Couple.REQUEST);

  /** With Jackson 2. */
  @Benchmark
  public Plan writeAndRead2() {
    return AttuneJson2.read(AttuneJson2.write(plan), Plan.class);
  }

  /** With Jackson 3. */
  @Benchmark
  public Plan writeAndRead3() {
    return AttuneJson3.read(AttuneJson3.write(plan), Plan.class);
  }
}
