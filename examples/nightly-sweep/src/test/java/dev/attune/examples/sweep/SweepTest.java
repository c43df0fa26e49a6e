package dev.attune.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.sweep.Runs.Shown;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens on the way, a sweep ends with the results of {@link PlainSweep}. */
class SweepTest {
  private static final int COUPLES = 12;
  private static final Population POPULATION = new Population(COUPLES, 1);

  @TempDir
  private Path temporary;

  private Path folder() {
    return temporary.resolve("sweep");
  }

  @ParameterizedTest
  @DisplayName("However a night is divided, and however many are folded at once")
  @CsvSource({"1, 1", "3, 5", "7, 24"})
  void sweep_partitions_changeNothing(int partitions, int nightsPerTable) throws IOException {
    Shown shown = Runs.sweep(
        COUPLES, 24, folder(), "--partitions", partitions, "--nights-per-table", nightsPerTable);
    assertThat(shown.exitCode()).as(shown.errors()).isZero();
    assertResults(POPULATION, 24);
  }

  @Test
  void sweep_untilEachStoryHasComeToItsPoint_findsEveryState() throws IOException {
    Population population = new Population(60, 7);
    Shown shown = Runs.sweep(
        60, Story.TOLD, folder(), "--seed", 7, "--nights-per-table", 35, "--partitions", 2);
    assertThat(shown.exitCode()).as(shown.errors()).isZero();
    assertThat(shown.errors()).matches("Swept 120 people through 140 nights in .* core\\.\n");
    assertResults(population, Story.TOLD);
    List<String> persons = Files.readAllLines(folder().resolve("persons.csv"));
    String json = Files.readString(folder().resolve("summary.json"));
    for (String state : List.of(
        "insufficient-data",
        "plateau",
        "high-stable",
        "rising",
        "recovering",
        "declining",
        "volatile")) {
      long counted =
          persons.stream().filter(line -> line.split(",", -1)[2].equals(state)).count();
      assertThat(counted).as(state).isPositive();
      assertThat(json.substring(json.indexOf("persons"), json.indexOf("bonds")))
          .contains("\"" + state + "\": " + counted);
      assertThat(shown.output()).containsPattern(state + " +" + counted + " ");
    }
    // the last table, and the one before it
    assertThat(names())
        .containsExactlyInAnyOrder(
            "population.json",
            "night-00105",
            "night-00140",
            "persons.csv",
            "bonds.csv",
            "summary.json");
  }

  @Test
  void sweep_stoppedAndContinued_endsAsIfItHadNotBeen() throws IOException {
    assertThat(Runs.sweep(COUPLES, 5, folder(), "--partitions", 2).exitCode()).isZero();
    assertResults(POPULATION, 5);
    Shown shown = Runs.sweep(COUPLES, 7, folder(), "--partitions", 5);
    assertThat(shown.errors()).startsWith("Swept 24 people through 2 nights in ");
    assertResults(POPULATION, 7);
    shown = Runs.sweep(COUPLES, 7, folder());
    assertThat(shown.errors()).isEqualTo("Nothing was left to sweep.\n");
    assertResults(POPULATION, 7);
  }

  @Test
  void sweep_halfWrittenNight_isNotTaken() throws IOException {
    Runs.sweep(COUPLES, 3, folder(), "--partitions", 2);
    // as a run leaves it that is killed while it writes, and as a copy that was broken off
    Path table = folder().resolve("night-00003");
    Path unfinished = Files.createDirectory(folder().resolve("night-00004.part"));
    Path half = Files.createDirectory(folder().resolve("night-00005"));
    for (Path file : parquet(table)) {
      Files.copy(file, unfinished.resolve(file.getFileName()));
      Files.copy(file, half.resolve(file.getFileName()));
    }
    Shown shown = Runs.sweep(COUPLES, 5, folder());
    assertThat(shown.errors()).startsWith("Swept 24 people through 2 nights in ");
    assertResults(POPULATION, 5);
    assertThat(names()).contains("night-00004", "night-00005").doesNotContain("night-00004.part");
  }

  @Test
  void sweep_killedBeforeItLetGoOfAnOldTable_letsGoOfItWithNothingLeftToSweep() throws IOException {
    Runs.sweep(COUPLES, 3, folder(), "--partitions", 2);
    Path old = Files.createDirectory(folder().resolve("night-00001"));
    Path next = folder().resolve("night-00002");
    for (Path file : parquet(next)) {
      Files.copy(file, old.resolve(file.getFileName()));
    }
    Files.copy(next.resolve("_SUCCESS"), old.resolve("_SUCCESS"));
    Shown shown = Runs.sweep(COUPLES, 3, folder());
    assertThat(shown.errors()).isEqualTo("Nothing was left to sweep.\n");
    assertThat(names())
        .filteredOn(name -> name.startsWith("night-"))
        .containsExactlyInAnyOrder("night-00002", "night-00003");
  }

  @Test
  void sweep_damagedNight_goesOnFromTheOneBefore() throws IOException {
    Runs.sweep(COUPLES, 4, folder(), "--partitions", 2);
    Path table = folder().resolve("night-00004");
    try (FileChannel file = FileChannel.open(parquet(table).get(0), StandardOpenOption.WRITE)) {
      file.truncate(file.size() / 2);
    }
    Shown shown = Runs.sweep(COUPLES, 5, folder());
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.errors())
        .startsWith(table + ": damaged, so it was set aside and is swept again\n"
            + "Swept 24 people through 2 nights in ");
    assertResults(POPULATION, 5);
    assertThat(names()).contains("night-00004", "night-00004.damaged", "night-00005");
  }

  @Test
  void sweep_nightsThatLackSomebody_areSweptFromTheBeginning() throws IOException {
    Runs.sweep(COUPLES, 3, folder(), "--partitions", 2);
    for (String night : List.of("night-00002", "night-00003")) {
      Path file = parquet(folder().resolve(night)).get(0);
      Files.delete(file);
    }
    Shown shown = Runs.sweep(COUPLES, 3, folder());
    assertThat(shown.errors())
        .contains("night-00002: damaged", "night-00003: damaged", "through 3 nights");
    assertResults(POPULATION, 3);
  }

  @Test
  void sweep_killed_goesOnFromTheLastWholeNight() throws Exception {
    Files.createDirectory(folder());
    Process process;
    try (WatchService watch = folder().getFileSystem().newWatchService()) {
      folder().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      process = Runs.start(
          temporary,
          "--couples",
          COUPLES,
          "--days",
          3000,
          "--out",
          folder(),
          "--master",
          "local[2]");
      while (Files.notExists(folder().resolve("night-00002"))) {
        assertThat(watch.poll(4, TimeUnit.MINUTES)).isNotNull().satisfies(key -> {
          key.pollEvents();
          key.reset();
        });
      }
    }
    process.destroyForcibly().waitFor();
    int next = 1
        + names().stream()
            .filter(name -> name.matches("night-\\d{5}"))
            .mapToInt(name -> Integer.parseInt(name.substring("night-".length())))
            .max()
            .orElseThrow();
    Shown shown = Runs.sweep(COUPLES, next, folder());
    assertThat(shown.errors()).startsWith("Swept 24 people through 1 night in ");
    assertResults(POPULATION, next);
    assertThat(names()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void sweep_withoutFolder_tellsTheSameAndLeavesNothing() throws IOException {
    Shown kept = Runs.sweep(COUPLES, 2, folder());
    Path before = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> earlier = sweeps(before);
    Shown shown = Runs.run("--couples", COUPLES, "--days", 2, "--master", "local[2]");
    assertThat(shown.output()).isEqualTo(kept.output());
    assertThat(sweeps(before)).isEqualTo(earlier);
  }

  private static List<Path> sweeps(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("nightly-sweep"))
          .sorted()
          .toList();
    }
  }

  private void assertResults(Population population, int days) {
    PlainSweep plain = new PlainSweep(population, days);
    assertThat(folder().resolve("persons.csv")).hasContent(plain.persons());
    assertThat(folder().resolve("bonds.csv")).hasContent(plain.bonds());
    assertThat(folder().resolve("summary.json"))
        .content()
        .contains("\"nights\": " + days, "\"on\": \"" + Population.day(days) + "\"");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<Path> parquet(Path table) throws IOException {
    try (Stream<Path> files = Files.list(table)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }
}
