package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.examples.report.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangeCommandTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "everyday-closeness");
  private static final String CUT_OFF =
      "--clinical-mean 2.2 --clinical-sd 0.6 --norm-mean 3.8 --norm-sd 0.7";

  @TempDir
  private Path folder;

  /** √2 · 0.8 · √(1 − 0.82) = 0.48, so each index is the difference over 0.48, reliable beyond 0.9408. */
  @Test
  void change_bundledAnswers_areTheExpectedBytes() throws IOException {
    Path out = folder.resolve("changes.csv");
    Path page = folder.resolve("change.html");
    Shown shown = bundled(CUT_OFF + " --out " + out + " --report " + page);
    assertThat(shown).isEqualTo(new Shown(0, "Compared 10 of 12 respondents on warmth.\n", ""));
    assertThat(Files.readString(out)).isEqualTo(expected("changes.csv"));
    assertThat(Files.readString(page)).isEqualTo(expected("change.html"));
    assertThat(bundled(CUT_OFF).output()).isEqualTo(expected("changes.csv"));
  }

  @Test
  void change_bundledAnswers_areReadByError_andByTheCutOff() {
    // c = (0.6 · 3.8 + 0.7 · 2.2) / 1.3 = 2.938
    assertThat(bundled(CUT_OFF).output())
        .contains("1-1,warmth,2.5,4,1.5,3.125,true,recovered,compared\n")
        .contains("4-1,warmth,1.5,2,0.5,1.0416666666666667,false,unchanged,compared\n")
        .contains("5-1,warmth,3.75,2.5,-1.25,-2.604166666666667,true,deteriorated,compared\n")
        .contains("6-1,warmth,,4,,,,,no-score\n");
    assertThat(bundled("").output())
        .contains("1-1,warmth,2.5,4,1.5,3.125,true,improved,compared\n");
  }

  @Test
  void change_someoneOfOneOccasion_isKeptApart() throws IOException {
    Path before = Files.writeString(folder.resolve("a.csv"), "respondent,q\nboth,1\ngone,2\n");
    Path after = Files.writeString(folder.resolve("b.csv"), "respondent,q\nnew,3\nboth,5\n");
    assertThat(run(instrument(), before, after, "s", "1", "1", "").output())
        // a reliability of 1 leaves no error: every difference is reliable, and no index can be
        // worked out
        .isEqualTo("""
            respondent,scale,before,after,difference,rc,reliable,class,status
            both,s,1,5,4,,true,,compared
            gone,s,2,,,,,,only-before
            new,s,,3,,,,,only-after
            """);
  }

  @ParameterizedTest
  @CsvSource({"40, 34, improved", "30, 34, deteriorated"})
  void change_scaleWithoutDirection_readsItOffThePopulations(
      String normative, String clinical, String read) throws IOException {
    Path before = Files.writeString(folder.resolve("a.csv"), "respondent,q\nx,1\n");
    Path after = Files.writeString(folder.resolve("b.csv"), "respondent,q\nx,5\n");
    String populations = "--clinical-mean " + clinical + " --clinical-sd 1 --norm-mean " + normative
        + " --norm-sd 1";
    assertThat(run(instrument(), before, after, "s", "0.9", "1", populations).output())
        .contains("," + read + ",compared\n");
  }

  /** From 1 to 5 the square is 100 wide and begins at 8; the error explains differences up to 0.9408, a 23.52th of it. */
  @Test
  void page_plot_showsEachRespondentAndTheBand() throws IOException {
    Path page = folder.resolve("page.html");
    bundled(CUT_OFF + " --report " + page);
    assertThat(Files.readString(page))
        .contains("points=\"8,108 31.52,108 108,31.52 108,8 84.48,8 8,84.48\"")
        // 2.5 and 4
        .contains("<circle class=\"moved\" cx=\"45.5\" cy=\"33\" r=\"1.6\"/>")
        // 5 and 5
        .contains("<circle class=\"stayed\" cx=\"108\" cy=\"8\" r=\"1.6\"/>")
        // the cut-off c = 2.938…, once for each occasion
        .contains("x1=\"56.46\" y1=\"108\" x2=\"56.46\" y2=\"8\"")
        .contains("x1=\"8\" y1=\"59.54\" x2=\"108\" y2=\"59.54\"")
        .doesNotContain("http://", "https://", "url(", "<script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"E", "N"})
  void change_twoOccasionsOfADataSet_areAsInR(String scale) throws IOException {
    String root = System.getProperty("attune.fixtures");
    Assumptions.assumeTrue(root != null, "-Dattune.fixtures names no folder of reference figures");
    Path figures = Path.of(root, "epi57");
    List<String> lines = Files.readAllLines(figures.resolve("responses.csv"));
    Path before = occasion(lines, "-1,");
    Path after = occasion(lines, "-2,");
    JsonNode criteria = JsonMapper.shared()
        .readTree(Files.readString(figures.resolve("expected-change-" + scale + ".json")));
    String populations = "--method sum --missing complete"
        + " --clinical-mean " + criteria.at("/clinical/mean").asString()
        + " --clinical-sd " + criteria.at("/clinical/sd").asString()
        + " --norm-mean " + criteria.at("/normative/mean").asString()
        + " --norm-sd " + criteria.at("/normative/sd").asString();
    Shown shown = run(
        figures.resolve("instrument.json"),
        before,
        after,
        scale,
        criteria.at("/reliability").asString(),
        criteria.at("/pre_sd").asString(),
        populations);
    assertThat(shown.errors()).isEmpty();
    Map<String, String[]> found = new HashMap<>();
    shown
        .output()
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(row -> found.put(row[0], row));
    List<String> expected =
        Files.readAllLines(figures.resolve("expected-change-" + scale + ".csv"));
    for (String line : expected.subList(1, expected.size())) {
      String[] row = line.split(",", -1);
      String[] change = Objects.requireNonNull(found.get(row[0]));
      assertThat(change[2] + " " + change[3]).as(row[0]).isEqualTo(row[1] + " " + row[2]);
      assertThat(Double.parseDouble(change[5]))
          .as(row[0])
          .isCloseTo(Double.parseDouble(row[3]), within(1e-9));
      assertThat(change[7]).as(row[0]).isEqualTo(row[8]);
    }
    assertThat(expected).hasSize(criteria.get("n").asInt() + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--scale wramth --reliability 0.8 --reliability-kind alpha --sd 1 | --scale: expected one of warmth, ease, both, nearest is 'warmth', found 'wramth'",
        "--scale both --reliability 0.8 --reliability-kind alpha --sd 1 --clinical-mean 2 --clinical-sd 1 | options: direction: expected a direction, as a cut-off needs one, found neither",
        "--scale warmth --reliability 0 --reliability-kind alpha --sd 1   | options: reliability",
        "--scale warmth --reliability 1.1 --reliability-kind alpha --sd 1 | options: reliability",
        "--scale warmth --reliability 0.8 --reliability-kind alpha --sd 0 | options: sd: expected a finite number above 0, found 0.0",
        "--scale warmth --reliability NaN --reliability-kind alpha --sd 1 | Invalid value for option '--reliability'",
        "--scale warmth --reliability 0.8 --reliability-kind best --sd 1  | Invalid value for option '--reliability-kind'",
        "--scale warmth --reliability 0.8 --sd 1                          | Missing required option: '--reliability-kind=KIND'",
        "--scale warmth --reliability 0.8 --reliability-kind alpha --sd 1 --norm-mean 3 | Error: Missing required argument(s): --norm-sd=SD"
      })
  void change_wrongOptions_areWrongInput(String options, String message) {
    List<String> args = new ArrayList<>(List.of(
        "change",
        "--instrument",
        "inputs/instrument.json",
        "--before",
        "inputs/before.csv",
        "--after",
        "inputs/after.csv"));
    args.addAll(List.of(options.split(" ")));
    Shown shown = Runs.run(args.toArray(String[]::new));
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors()).startsWith(message).matches("[^\n]+\n");
    assertThat(shown.output()).isEmpty();
  }

  @Test
  void change_wrongLaterFile_leavesNoFile() throws IOException {
    Path wrong = Files.writeString(folder.resolve("b.csv"), "respondent\n");
    Path out = folder.resolve("out.csv");
    Shown shown = run(
        Runs.INPUTS.resolve("instrument.json"),
        Runs.INPUTS.resolve("before.csv"),
        wrong,
        "warmth",
        "0.82",
        "0.8",
        "--out " + out);
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors())
        .isEqualTo(wrong + ": line 1: expected a column for each item, found none for 'w1'\n");
    assertThat(out).doesNotExist();
  }

  private Path instrument() throws IOException {
    return Files.writeString(
        folder.resolve("instrument.json"),
        "{\"id\": \"i\", \"items\": [{\"id\": \"q\", \"min\": 1, \"max\": 5}],"
            + " \"scales\": [{\"id\": \"s\", \"items\": [{\"item\": \"q\"}]}]}");
  }

  /** The rows of one occasion, without the ending of their ids that tells it. */
  private Path occasion(List<String> lines, String ending) throws IOException {
    List<String> rows = new ArrayList<>(lines.subList(0, 1));
    for (String line : lines.subList(1, lines.size())) {
      String respondent = line.substring(0, line.indexOf(',') + 1);
      if (respondent.endsWith(ending)) {
        String name = respondent.substring(0, respondent.length() - ending.length());
        rows.add(name + line.substring(respondent.length() - 1));
      }
    }
    return Files.write(folder.resolve("occasion" + ending.charAt(1) + ".csv"), rows);
  }

  private static Shown bundled(String more) {
    return run(
        Runs.INPUTS.resolve("instrument.json"),
        Runs.INPUTS.resolve("before.csv"),
        Runs.INPUTS.resolve("after.csv"),
        "warmth",
        "0.82",
        "0.8",
        more);
  }

  private static Shown run(
      Path instrument,
      Path before,
      Path after,
      String scale,
      String reliability,
      String sd,
      String more) {
    List<String> args = new ArrayList<>(List.of(
        "change",
        "--instrument",
        instrument.toString(),
        "--before",
        before.toString(),
        "--after",
        after.toString(),
        "--scale",
        scale,
        "--reliability",
        reliability,
        "--reliability-kind",
        "alpha",
        "--sd",
        sd));
    if (!more.isEmpty()) {
      args.addAll(List.of(more.split(" ")));
    }
    return Runs.run(args.toArray(String[]::new));
  }

  private static String expected(String name) throws IOException {
    return Files.readString(EXPECTED.resolve(name));
  }
}
