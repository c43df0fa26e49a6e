package dev.attune.examples.sweep;

import dev.attune.core.error.AttuneException;
import dev.attune.core.error.Require;
import dev.attune.examples.parts.Program;
import dev.attune.examples.parts.ProgramVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Makes up a population, sweeps its check-ins night by night on Spark, and says where everyone's closeness is going.
 *
 * <p>The library's part is a few lines of {@link Memory} and {@link Outcome}. The same options give
 * the same results on every machine, for any number of partitions, and whether a sweep was interrupted or not.
 */
@Command(
    name = "nightly-sweep",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Makes up couples and their check-ins, folds them through the plateau detector night by night on"
          + " Apache Spark, and says where everyone's closeness is going.",
      "",
      "With --out it keeps a table of each night there and goes on from the last one.",
      ""
    },
    footer = {
      "",
      "Nobody in it is real. Couples come from --seed alone: the same options give the same results,"
          + " for any number of partitions and machines. The clock is used for the progress and for the"
          + " speed on standard error, a network only where --master names a cluster.",
      "",
      "Exit codes: 0 done, 1 the disk or the system failed, 2 the input was wrong."
    })
public final class NightlySweepProgram implements Callable<Integer> {
  private static final int MOST_COUPLES = 100_000_000;
  private static final int MOST_DAYS = 36_500;
  private static final int MOST_PARTITIONS = 100_000;

  @Option(
      names = "--couples",
      required = true,
      paramLabel = "N",
      description = "How many couples there are.")
  private int couples;

  @Option(
      names = "--days",
      paramLabel = "D",
      defaultValue = "140",
      description =
          "How many nights are swept in all; ${DEFAULT-VALUE} if absent. By then each story"
              + " that is made up has come to its point.")
  private int days;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Writes persons.csv, bonds.csv and summary.json there, and keeps the tables of the"
              + " last nights. A path or the address of a file system that all machines see.")
  private @Nullable String out;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "What the couples are made up from; ${DEFAULT-VALUE} if absent.")
  private int seed;

  @Option(
      names = "--partitions",
      paramLabel = "P",
      description = "Into how many parts a night is divided; twice the cores if absent.")
  private @Nullable Integer partitions;

  @Option(
      names = "--nights-per-table",
      paramLabel = "K",
      defaultValue = "1",
      description =
          "How many nights are folded before a table is written; ${DEFAULT-VALUE} if absent."
              + " More is faster, and loses more where a run is interrupted.")
  private int nightsPerTable;

  @Option(
      names = "--master",
      paramLabel = "MASTER",
      converter = Cluster.Master.class,
      description =
          "Where Spark runs: local[N], spark://HOST:PORT, yarn, k8s://URL; every core of this"
              + " machine if absent.")
  private @Nullable String master;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  private NightlySweepProgram() {}

  /**
   * Runs the program.
   *
   * @param args the options; {@code --help} tells them
   */
  public static void main(String[] args) {
    Program.main(new NightlySweepProgram(), args);
  }

  /** Runs the program with streams of its caller. */
  static int run(PrintWriter output, PrintWriter errors, String... args) {
    return Program.run(new NightlySweepProgram(), output, errors, args);
  }

  /** Sweeps, writes and prints. */
  @Override
  public Integer call() throws IOException {
    SparkConf settings = Cluster.settings(master);
    try (SweepFolder folder = open(settings)) {
      try {
        if (out == null) {
          folder.keepNoLonger();
        }
        Summary summary = Cluster.run(settings, spark -> sweep(spark, folder));
        spec.commandLine().getOut().print(summary.text());
      } finally {
        if (out == null) {
          folder.removeAll();
        }
      }
    }
    return 0;
  }

  private SweepFolder open(SparkConf settings) throws IOException {
    try {
      Require.range(couples, 1, MOST_COUPLES, "--couples");
      Require.range(days, 1, MOST_DAYS, "--days");
      Require.range(nightsPerTable, 1, MOST_DAYS, "--nights-per-table");
      if (partitions != null) {
        Require.range(partitions, 1, MOST_PARTITIONS, "--partitions");
      }
      Require.that(
          out != null || Cluster.isHere(settings),
          "--out",
          "a folder that all machines see",
          "none");
      String folder = out == null ? Files.createTempDirectory("nightly-sweep").toString() : out;
      return SweepFolder.open(folder, new Population(couples, seed), days);
    } catch (AttuneException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  private Summary sweep(SparkSession spark, SweepFolder folder) throws IOException {
    int cores = spark.sparkContext().defaultParallelism();
    int parts = partitions == null ? 2 * cores : partitions;
    spark.conf().set("spark.sql.shuffle.partitions", parts);
    Population population = new Population(couples, seed);
    PrintWriter errors = spec.commandLine().getErr();
    SweepJobs jobs = new SweepJobs(spark, population, parts);
    Sweep sweep = new Sweep(jobs, folder, population, errors);
    int reached = sweep.reached();
    int tables = (days - reached + nightsPerTable - 1) / nightsPerTable;
    Summary summary;
    double seconds;
    long start = System.nanoTime();
    try (SweepProgress progress = new SweepProgress(errors, tables + 1, parts)) {
      spark.sparkContext().addSparkListener(progress);
      sweep.nights(reached, days, nightsPerTable, night -> progress.oneMoreTable());
      seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
      summary = sweep.results(days);
    }
    errors.print(Speed.words(population.people(), days - reached, seconds, cores));
    errors.flush();
    return summary;
  }
}
