package dev.attune.examples.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.watch.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the program does with its options and files. */
class PlateauWatchProgramTest {
  @TempDir
  private Path folder;

  @Test
  void run_help_tellsTheOptions() {
    Shown shown = Runs.run("--help");
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.output())
        .contains("--series", "--couples", "--assess", "--out", "--plot", "--help", "--version")
        .contains("series_id,day,closeness", "2 the input", "private");
    assertThat(shown.output().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void run_version_tellsIt() {
    assertThat(Runs.run("--version").output()).matches("plateau-watch \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void run_wrongOptions_areWrongInput() {
    String series = "--series " + Runs.SERIES;
    for (String options : List.of(
        "",
        "--assess " + Runs.SERIES,
        "--series",
        series + " --couples " + Runs.COUPLES,
        series + " --out",
        series + " --plots x",
        series + " more")) {
      Shown shown = Runs.run(options.isEmpty() ? new Object[0] : options.split(" "));
      assertThat(shown.exitCode()).as(options).isEqualTo(2);
      assertThat(shown.errors()).as(options).matches("[^\n]+\n");
      assertThat(shown.output()).isEmpty();
    }
  }

  @Test
  void run_fileThatIsNotThere_isWrongInput() {
    Path nowhere = folder.resolve("nowhere");
    Shown expected = new Shown(2, "", nowhere + ": expected a file, found nothing\n");
    assertThat(Runs.run("--series", nowhere)).isEqualTo(expected);
    assertThat(Runs.run("--couples", nowhere)).isEqualTo(expected);
    assertThat(Runs.run("--series", Runs.SERIES, "--assess", nowhere)).isEqualTo(expected);
  }

  @Test
  void run_folderAsFile_isWrongInput() {
    Shown expected = new Shown(2, "", folder + ": expected a file, found a folder\n");
    assertThat(Runs.run("--series", folder)).isEqualTo(expected);
    assertThat(Runs.run("--couples", folder)).isEqualTo(expected);
    assertThat(Runs.run("--series", Runs.SERIES, "--assess", folder)).isEqualTo(expected);
  }

  @Test
  void series_withoutOutput_isToldInWords() {
    Shown shown = Runs.run("--series", Runs.SERIES);
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.output())
        .startsWith("""
            id            closeness is              since            level  a month  sure
            levelled-off  level, with room to grow  about day 56       5.8     +0.1  99 %
            """)
        .contains("\nlevelled-off, day 153: level, with room to grow\n")
        .contains("  - It has been level for about 14 weeks, since day 56, give or take 28 days.\n")
        .endsWith("It is not a diagnosis.\n")
        // the dates behind the numbers of days
        .doesNotContain("1970");
    assertThat(shown.output().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void couples_withoutOutput_areToldInWords() {
    assertThat(Runs.run("--couples", Runs.COUPLES).output())
        .startsWith("""
            id          closeness is              for   since            sure
            both-level  level, with room to grow  both  about day 49     99 %
            one-level   level, with room to grow  B     day 0 or before  99 %
            """)
        .contains("\n  A: growing\n    - Closeness has been growing by 1.4 points a month")
        .contains("  - You found time on 45 % of days lately, before that on 87 %.")
        .doesNotContain("1970");
  }

  @Test
  void series_more_thanFitOnAScreen_areATableWithoutReasons() throws IOException {
    String rows = IntStream.range(0, 13)
        .mapToObj(i -> (i == 5 ? "a-name-that-is-longer-than-the-column" : "p" + i) + ",0,6\n")
        .collect(Collectors.joining("", "series_id,day,closeness\n", ""));
    Path file = Files.writeString(folder.resolve("series.csv"), rows);
    assertThat(Runs.run("--series", file).output())
        .contains("a-name-that-is-longer-than-the-column\n                            too early")
        .contains("Why is told of up to 12 ids here, and of all of them by --out.")
        .doesNotContain("Check-ins to go by");
  }

  @Test
  void series_json_hasTheNamesAndTheirOrder() {
    JsonNode found = Runs.json(folder.resolve("out.json"), "--series", Runs.SERIES);
    assertThat(found)
        .hasSize(7)
        .allSatisfy(row -> assertThat(row.propertyNames())
            .containsExactly(
                "id",
                "state",
                "confidence",
                "slope",
                "slopeSd",
                "pFlat",
                "pRising",
                "pChange",
                "sigma",
                "phi",
                "level28",
                "levelNow",
                "reference",
                "epoch",
                "onset",
                "onsetLow",
                "onsetHigh",
                "onsetCensored",
                "reasons"));
    assertThat(found.valueStream().map(row -> row.get("state").stringValue()))
        .containsExactly(
            "PLATEAU",
            "RISING",
            "RECOVERING",
            "DECLINING",
            "HIGH_STABLE",
            "VOLATILE",
            "INSUFFICIENT_DATA");
  }

  @Test
  void out_anyTwoRuns_haveTheSameBytes() throws IOException {
    for (String kind : List.of("--series", "--couples")) {
      Path input = kind.equals("--series") ? Runs.SERIES : Runs.COUPLES;
      Path one = Files.createDirectories(folder.resolve("one" + kind));
      Path two = Files.createDirectories(folder.resolve("two" + kind));
      for (Path run : List.of(one, two)) {
        Shown shown =
            Runs.run(kind, input, "--out", run.resolve("out.json"), "--plot", run.resolve("plots"));
        assertThat(shown.exitCode()).as(shown.errors()).isZero();
      }
      assertThat(one.resolve("out.json")).hasSameBinaryContentAs(two.resolve("out.json"));
      for (String name : Runs.names(one.resolve("plots"))) {
        assertThat(one.resolve("plots").resolve(name))
            .hasSameBinaryContentAs(two.resolve("plots").resolve(name));
      }
    }
  }

  @Test
  void out_wrongRowAtTheEnd_leavesWhatWasThereBefore() throws IOException {
    Path out = folder.resolve("out.json");
    Runs.json(out, "--series", Runs.SERIES);
    String before = Files.readString(out);
    Path wrong = Files.writeString(
        folder.resolve("wrong.csv"), Files.readString(Runs.SERIES) + "growing,135,12\n");
    Shown shown = Runs.run("--series", wrong, "--out", out, "--plot", folder.resolve("plots"));
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors())
        .isEqualTo(wrong + ": line 707, column 3 (closeness): expected a whole number from 0 to 10,"
            + " found another number\n");
    assertThat(out).hasContent(before);
    assertThat(Runs.names(folder)).containsExactly("out.json", "wrong.csv");
  }

  @Test
  void out_placeThatIsUsedOrNoFile_isRefused() throws IOException {
    Path series = Files.copy(Runs.SERIES, folder.resolve("series.csv"));
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), series);
    for (Path target : List.of(series, folder.resolve("./series.csv"), link)) {
      assertThat(Runs.run("--series", series, "--out", target))
          .isEqualTo(new Shown(
              2,
              "",
              target + ": --out: expected a file of its own, found one that is used already\n"));
    }
    assertThat(series).hasSameTextualContentAs(Runs.SERIES);
    assertThat(Runs.run("--series", series, "--out", folder).errors())
        .isEqualTo(folder + ": --out: expected a file, found something else\n");
    Path nowhere = folder.resolve("no/where.json");
    assertThat(Runs.run("--series", series, "--out", nowhere).errors())
        .isEqualTo(
            nowhere + ": --out: expected a file in a folder that exists, found no such folder\n");
  }

  @Test
  void out_systemThatRefuses_leavesNothingHalfWritten() throws IOException {
    // an unfinished file that cannot be opened, as on a full disk
    Files.createDirectories(folder.resolve("out.json.part/taken"));
    Shown shown =
        Runs.run("--series", Runs.SERIES, "--out", folder.resolve("out.json"), "--plot", folder);
    assertThat(shown.exitCode()).isEqualTo(1);
    assertThat(shown.errors()).matches("the system failed: [^\n]+\n");
    assertThat(Runs.names(folder)).containsExactly("out.json.part");
  }
}
