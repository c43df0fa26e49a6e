package dev.attune.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.sweep.Runs.Shown;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says about its options and its folder, before any Spark is started. */
class NightlySweepProgramTest {
  @TempDir
  private Path temporary;

  @Test
  void run_help_tellsTheOptions() {
    Shown shown = Runs.run("--help");
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.output())
        .contains("--couples", "--days", "--out", "--seed", "--partitions", "--nights-per-table")
        .contains("--master", "--version", "The clock is used", "2 the input was wrong");
    assertThat(shown.output().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void run_version_tellsIt() {
    assertThat(Runs.run("--version").output()).matches("nightly-sweep \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--couples",
        "--couples many",
        "--couples 0",
        "--couples 1.5",
        "--couples 99999999999",
        "--couples 5 --days 0",
        "--couples 5 --days 99999",
        "--couples 5 --seed one",
        "--couples 5 --partitions 0",
        "--couples 5 --nights-per-table 0",
        "--couples 5 --master nowhere",
        "--couples 5 --master local[0]",
        "--couples 5 --master spark://nowhere:7077",
        "--couples 5 --couple 6",
        "--couples 5 more",
        "--couples 5 --out a:b",
        "--couples 5 --out nothing://of/that/kind"
      })
  void run_wrongOptions_areWrongInput(String options) {
    Shown shown = Runs.run((Object[]) (options.isEmpty() ? new String[0] : options.split(" ")));
    assertThat(shown.exitCode()).as(shown.errors()).isEqualTo(2);
    assertThat(shown.errors()).matches("[^\n]+\n");
    assertThat(shown.output()).isEmpty();
  }

  @Test
  void run_clusterWithoutFolder_isWrongInput() {
    assertThat(Runs.run("--couples", 5, "--master", "yarn").errors())
        .isEqualTo("--out: expected a folder that all machines see, found none\n");
  }

  @Test
  void run_fileAsFolder_isWrongInput() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    assertThat(Runs.sweep(5, 1, file)).isEqualTo(wrong("--out: expected a folder, found a file"));
    assertThat(Runs.sweep(5, 1, file.resolve("below")))
        .isEqualTo(wrong("--out: expected a folder, found a path that leads through a file"));
  }

  @Test
  void run_folderOfOthers_isLeftAsItIs() throws IOException {
    Path other = Files.createFile(temporary.resolve("diary.txt"));
    assertThat(Runs.sweep(5, 1, temporary))
        .isEqualTo(wrong(
            "--out: expected an empty folder, or one of an earlier sweep, found other files"));
    assertThat(names(temporary)).containsExactly(other.getFileName().toString());
  }

  @Test
  void run_folderOfAnotherPopulation_isWrongInput() throws IOException {
    Path described =
        Files.writeString(temporary.resolve("population.json"), "{\"couples\":5,\"seed\":-1}\n");
    assertThat(Runs.sweep(6, 1, temporary, "--seed", -1))
        .isEqualTo(wrong("--couples: expected 5, as in the sweep in --out, found 6"));
    assertThat(Runs.sweep(5, 1, temporary))
        .isEqualTo(wrong("--seed: expected -1, as in the sweep in --out, found 1"));
    Files.writeString(described, "{\"couples\":5");
    assertThat(Runs.sweep(5, 1, temporary))
        .isEqualTo(wrong(
            described + ": line 1: expected the rest of the JSON, found the end of the file"));
    assertThat(names(temporary)).containsExactly("population.json");
  }

  @Test
  void run_folderThatHasComeFurther_isWrongInput() throws IOException {
    Files.writeString(temporary.resolve("population.json"), "{\"couples\":5,\"seed\":1}\n");
    Files.createFile(Files.createDirectory(temporary.resolve("night-00009")).resolve("_SUCCESS"));
    assertThat(Runs.sweep(5, 8, temporary))
        .isEqualTo(
            wrong("--days: expected at least 9, as the sweep in --out has come that far, found 8"));
  }

  @Test
  void run_folderWhereAFileWouldBe_isWrongInput() throws IOException {
    Files.writeString(temporary.resolve("population.json"), "{\"couples\":5,\"seed\":1}\n");
    Files.createDirectory(temporary.resolve("bonds.csv"));
    assertThat(Runs.sweep(5, 1, temporary))
        .isEqualTo(wrong("--out: expected bonds.csv to be a file, found a folder"));
  }

  @Test
  void run_folderThatAnotherSweepWorksIn_isWrongInput() throws IOException {
    Path described =
        Files.writeString(temporary.resolve("population.json"), "{\"couples\":5,\"seed\":1}\n");
    Path theirs = Files.createDirectory(temporary.resolve("night-00001.part"));
    try (FileChannel other = FileChannel.open(described, StandardOpenOption.WRITE)) {
      assertThat(other.tryLock()).isNotNull();
      assertThat(Runs.sweep(5, 1, temporary))
          .isEqualTo(
              wrong("--out: expected a folder that no other sweep works in, found one under way"));
    }
    assertThat(theirs).exists();
  }

  private static Shown wrong(String line) {
    return new Shown(2, "", line + "\n");
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
