package dev.attune.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.sweep.Runs.Shown;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many runs over many nights; the seed is in the name of the test, so that a failure can be had again. */
@DisplayName("Nights swept by runs that end, are killed, or have their tables damaged")
class SoakTest {
  private static final boolean LONG = Boolean.getBoolean("attune.nightly");
  private static final int NIGHTS = LONG ? 400 : 20;
  private static final int MOST_NIGHTS_A_RUN = LONG ? 24 : 8;
  private static final int COUPLES = LONG ? 40 : 12;
  private static final int MOST_PARTITIONS = 4;

  /** Of two tables: a file a partition and one that says it is whole, each with its checksum; the rest is four files. */
  private static final int MOST_FILES = 4 + 2 * (2 * MOST_PARTITIONS + 2);

  /** A row has 348 bytes of memory and some of its key, a file some of its own; a line of results is shorter than a row. */
  private static final long MOST_BYTES = 3L * (2L * COUPLES * 400 + MOST_PARTITIONS * 8_192L);

  /** What Spark keeps for good once it has worked, measured below 20 MB; 400 nights that leak are far above it. */
  private static final long MORE_HEAP = 64L << 20;

  @TempDir
  private Path temporary;

  private Path folder() {
    return temporary.resolve("sweep");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = 1)
  void nights_ofRunsOfAnyKind_endAsTheReplayOfEverything_inAFolderThatDoesNotGrow(int seed)
      throws Exception {
    Random random = new Random(seed);
    Population population = new Population(COUPLES, seed);
    List<Long> heaps = new ArrayList<>();
    boolean damaged = false;
    boolean setAside = false;
    Files.createDirectory(folder());
    for (int run = 0; reached() < NIGHTS || damaged; run++) {
      int next = Math.min(NIGHTS, reached() + 1 + random.nextInt(MOST_NIGHTS_A_RUN));
      // the first runs are of every kind, even where there are few of them
      int kind = run < 3 ? run : random.nextInt(3);
      setAside |= damaged;
      if (kind == 1) {
        killed(next, options(random, seed));
        damaged = false;
        continue;
      }
      String told = kind == 0
          ? inThisProcess(next, options(random, seed))
          : inItsOwn(next, options(random, seed));
      assertThat(told.contains(": damaged, so it was set aside")).as(told).isEqualTo(damaged);
      assertResults(population, next);
      assertTidy(setAside);
      setAside = false;
      if (kind == 0) {
        heaps.add(heap());
      }
      damaged = next < NIGHTS && (run == 0 || random.nextInt(4) == 0);
      if (damaged) {
        damage(next);
      }
    }
    assertThat(inItsOwn(NIGHTS, options(random, seed))).contains("Nothing was left to sweep.");
    assertResults(population, NIGHTS);
    assertTidy(setAside);
    assertThat(memories(population)).isEqualTo(replayed(population));
    assertThat(heaps.get(heaps.size() - 1)).isLessThan(heaps.get(0) + MORE_HEAP);
  }

  private static List<Object> options(Random random, int seed) {
    return List.of(
        "--seed",
        seed,
        "--partitions",
        1 + random.nextInt(MOST_PARTITIONS),
        "--nights-per-table",
        1 + random.nextInt(3));
  }

  private String inThisProcess(int days, List<Object> options) {
    Shown shown = Runs.sweep(COUPLES, days, folder(), options.toArray());
    assertThat(shown.exitCode()).as(shown.errors()).isZero();
    return shown.errors();
  }

  /** Runs the jar to its end, which takes away all that was temporary. */
  private String inItsOwn(int days, List<Object> options) throws Exception {
    Path aside = Files.createTempDirectory(temporary, "aside");
    Process process = Runs.startWithin(aside, temporary, words(days, options));
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    assertThat(aside).isEmptyDirectory();
    return told;
  }

  /** Runs the jar, and kills it once a night is whole, in the middle of whatever it does then. */
  private void killed(int night, List<Object> options) throws Exception {
    Path aside = Files.createTempDirectory(temporary, "aside");
    Process process;
    try (WatchService watch = folder().getFileSystem().newWatchService()) {
      folder().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      process = Runs.startWithin(aside, temporary, words(NIGHTS, options));
      while (reached() < night) {
        assertThat(watch.poll(4, TimeUnit.MINUTES)).isNotNull().satisfies(key -> {
          key.pollEvents();
          key.reset();
        });
      }
    }
    process.destroyForcibly().waitFor();
  }

  private Object[] words(int days, List<Object> options) {
    List<Object> words = new ArrayList<>(List.of("--couples", COUPLES, "--days", days));
    words.addAll(List.of("--out", folder(), "--master", "local[2]"));
    words.addAll(options);
    return words.toArray();
  }

  private void damage(int night) throws IOException {
    try (Stream<Path> files = Files.list(table(night))) {
      Path part = files
          .filter(file -> file.toString().endsWith(".parquet"))
          .sorted()
          .findFirst()
          .orElseThrow();
      try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
        file.truncate(file.size() / 2);
      }
    }
  }

  private void assertResults(Population population, int days) {
    PlainSweep plain = new PlainSweep(population, days);
    assertThat(folder().resolve("persons.csv")).hasContent(plain.persons());
    assertThat(folder().resolve("bonds.csv")).hasContent(plain.bonds());
  }

  /** Nothing is left but the last two tables and the results, however many nights there have been. */
  private void assertTidy(boolean setAside) throws IOException {
    List<String> names = names();
    assertThat(names).noneMatch(name -> name.endsWith(".part"));
    List<String> aside =
        names.stream().filter(name -> name.endsWith(".damaged")).toList();
    assertThat(aside).hasSize(setAside ? 1 : 0);
    for (String name : aside) {
      // people have looked at it
      delete(folder().resolve(name));
    }
    List<Long> sizes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sizes.add(Files.size(file));
      }
    }
    assertThat(sizes).hasSizeLessThanOrEqualTo(MOST_FILES);
    assertThat(sizes.stream().mapToLong(Long::longValue).sum()).isLessThan(MOST_BYTES);
  }

  private List<String> memories(Population population) throws IOException {
    return Cluster.run(Cluster.settings("local[2]"), spark -> {
      SweepJobs jobs = new SweepJobs(spark, population, 2);
      return jobs.read(table(NIGHTS).toString()).orderBy("bond", "person").collectAsList().stream()
          .map(SoakTest::memory)
          .toList();
    });
  }

  private static String memory(Row row) {
    return Base64.getEncoder().encodeToString(row.<byte[]>getAs(2));
  }

  private static List<String> replayed(Population population) {
    List<String> memories = new ArrayList<>();
    for (long bond = 1; bond <= COUPLES; bond++) {
      for (int partner = 0; partner < 2; partner++) {
        memories.add(PlainSweep.memory(population.life(bond, partner), NIGHTS).toBase64());
      }
    }
    return memories;
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private Path table(int night) {
    return folder().resolve(String.format(Locale.ROOT, "night-%05d", night));
  }

  /** The last night with a table, 0 without one. */
  private int reached() throws IOException {
    return names().stream()
        .filter(name -> name.matches("night-\\d{5}"))
        .mapToInt(name -> Integer.parseInt(name.substring("night-".length())))
        .max()
        .orElse(0);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
