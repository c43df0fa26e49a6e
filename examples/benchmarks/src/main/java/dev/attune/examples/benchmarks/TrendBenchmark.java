package dev.attune.examples.benchmarks;

import dev.attune.assessment.trend.SenSlope;
import dev.attune.assessment.trend.TrendAnalyzer;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What one check-in costs where a trend is worked out anew over the whole history: the alternatives to {@link PlateauBenchmark},
 * which none of them equals in what it says.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TrendBenchmark {
  private static final TrendAnalyzer ANALYZER = TrendAnalyzer.withDefaults();

  /** A whole history of ratings. */
  @State(Scope.Benchmark)
  public static class History {
    /** How many ratings it has. */
    @Param({"150", "1500", "15000"})
    private int n;

    private double[] values = {};

    /** Draws the ratings. */
    @Setup(Level.Trial)
    public void draw() {
      values = ratings(n);
    }
  }

  /** A history whose pairs can all be listed. */
  @State(Scope.Benchmark)
  public static class ShortHistory {
    /** How many ratings it has. */
    @Param({"150", "1500"})
    private int n;

    private double[] values = {};

    /** Draws the ratings. */
    @Setup(Level.Trial)
    public void draw() {
      values = ratings(n);
    }
  }

  private static double[] ratings(int n) {
    return Ratings.of(n, 1).values().stream().mapToDouble(Integer::intValue).toArray();
  }

  /** Mann and Kendall's test and Sen's slope with its limits, as the library works them out. */
  @Benchmark
  public void mannKendallAndSen(History history, Blackhole sink) {
    sink.consume(ANALYZER.mannKendall(history.values));
    SenSlope slope = ANALYZER.senSlope(history.values);
    sink.consume(slope);
  }

  /** The same by listing and sorting the slopes of all pairs, as most programs do; without limits. */
  @Benchmark
  public double mannKendallAndSenByPairs(ShortHistory history, Blackhole sink) {
    double[] x = history.values;
    double[] slopes = new double[x.length * (x.length - 1) / 2];
    int pair = 0;
    long s = 0;
    for (int j = 0; j < x.length; j++) {
      for (int i = 0; i < j; i++) {
        s += Long.signum(Double.compare(x[j], x[i]));
        slopes[pair++] = (x[j] - x[i]) / (j - i);
      }
    }
    Arrays.sort(slopes);
    sink.consume(s);
    return (slopes[(pair - 1) / 2] + slopes[pair / 2]) / 2;
  }

  /** A plain least-squares line and the standard error of its slope. */
  @Benchmark
  public void leastSquares(History history, Blackhole sink) {
    double[] y = history.values;
    double middle = (y.length - 1) / 2.0;
    double mean = Arrays.stream(y).average().orElseThrow();
    double sxx = 0;
    double sxy = 0;
    double syy = 0;
    for (int i = 0; i < y.length; i++) {
      double x = i - middle;
      sxx += x * x;
      sxy += x * (y[i] - mean);
      syy += (y[i] - mean) * (y[i] - mean);
    }
    double slope = sxy / sxx;
    sink.consume(slope);
    sink.consume(Math.sqrt((syy - slope * sxy) / (y.length - 2) / sxx));
  }
}
