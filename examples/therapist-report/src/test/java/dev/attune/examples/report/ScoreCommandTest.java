package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.report.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program does with its options and files. */
class ScoreCommandTest {
  private static final Path INSTRUMENT = Runs.INPUTS.resolve("instrument.json");
  private static final Path RESPONSES = Runs.INPUTS.resolve("before.csv");

  @TempDir
  private Path folder;

  @Test
  void run_help_tellsTheOptions() {
    assertThat(Runs.run("--help").output()).contains("score", "--help", "--version", "2 the input");
    Shown shown = Runs.run("score", "--help");
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.output())
        .contains("--instrument", "--responses", "--method", "--missing", "--lenient")
        .contains("--scores", "--trace", "--report");
    assertThat(shown.output().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void run_version_tellsIt() {
    assertThat(Runs.run("--version").output())
        .matches("therapist-report \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void run_wrongOptions_areWrongInput() {
    String score = "score --instrument " + INSTRUMENT + " --responses " + RESPONSES;
    for (String options : List.of(
        "",
        "scroe",
        "score",
        "score --instrument " + INSTRUMENT,
        score + " --method median",
        score + " --method count",
        score + " --missing at-least:0",
        score + " --missing at-least:1.5",
        score + " --missing at-least:1e3",
        score + " --missing some",
        score + " --scores",
        score + " more")) {
      Shown shown = Runs.run(options.isEmpty() ? new String[0] : options.split(" "));
      assertThat(shown.exitCode()).as(options).isEqualTo(2);
      assertThat(shown.errors()).as(options).matches("[^\n]+\n");
      assertThat(shown.output()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"instrument", "responses"})
  void score_fileThatIsNotThere_isWrongInput(String which) {
    Path nowhere = folder.resolve("nowhere");
    Shown shown = which.equals("instrument")
        ? Runs.score(nowhere, RESPONSES)
        : Runs.score(INSTRUMENT, nowhere);
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors()).isEqualTo(nowhere + ": expected a file, found nothing\n");
  }

  @Test
  void score_folderAsFile_isWrongInput() {
    assertThat(Runs.score(INSTRUMENT, folder).errors())
        .isEqualTo(folder + ": expected a file, found a folder\n");
    assertThat(Runs.score(folder, RESPONSES).errors())
        .isEqualTo(folder + ": expected a file, found a folder\n");
  }

  @Test
  void score_everyOutput_isWrittenAndTold() throws IOException {
    Shown shown = scoreAll(RESPONSES);
    assertThat(shown).isEqualTo(new Shown(0, "Scored 12 respondents on 3 scales.\n", ""));
    assertThat(names()).containsExactlyInAnyOrder("out.csv", "out.json", "out.html");
    assertThat(folder.resolve("out.csv"))
        .content()
        .isEqualTo(Runs.score(INSTRUMENT, RESPONSES).output());
  }

  @Test
  void score_wrongRowAtTheEnd_leavesNothingBehind() throws IOException {
    Path wrong = folder.resolve("wrong.csv");
    Files.writeString(wrong, Files.readString(RESPONSES) + "7-1,9\n");
    Shown shown = scoreAll(wrong);
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors())
        .isEqualTo(wrong + ": line 14: expected 10 cells, as in the header, found 2\n");
    assertThat(names()).containsExactly("wrong.csv");
  }

  @Test
  void score_wrongRow_leavesTheFilesOfAnEarlierRunAsTheyWere() throws IOException {
    scoreAll(RESPONSES);
    String before = Files.readString(folder.resolve("out.csv"));
    Path wrong = Files.writeString(folder.resolve("wrong.csv"), "respondent\n");
    assertThat(scoreAll(wrong).exitCode()).isEqualTo(2);
    assertThat(folder.resolve("out.csv")).hasContent(before);
    assertThat(names()).containsExactlyInAnyOrder("out.csv", "out.json", "out.html", "wrong.csv");
  }

  @Test
  void score_outputThatWouldOverwriteAnInput_isRefused() throws IOException {
    Path responses = Files.copy(RESPONSES, folder.resolve("responses.csv"));
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), responses);
    for (Path target : List.of(responses, folder.resolve("./responses.csv"), link)) {
      Shown shown = Runs.score(INSTRUMENT, responses, "--scores", target);
      assertThat(shown.exitCode()).isEqualTo(2);
      assertThat(shown.errors())
          .isEqualTo(
              target + ": --scores: expected a file of its own, found one that is used already\n");
    }
    assertThat(responses).hasSameTextualContentAs(RESPONSES);
    assertThat(Runs.score(
                INSTRUMENT,
                responses,
                "--scores",
                folder.resolve("one"),
                "--trace",
                folder.resolve("one"))
            .exitCode())
        .isEqualTo(2);
  }

  @Test
  void score_outputWhereNoFileCanBe_isRefused() {
    assertThat(Runs.score(INSTRUMENT, RESPONSES, "--report", folder).errors())
        .isEqualTo(folder + ": --report: expected a file, found something else\n");
    Path nowhere = folder.resolve("no/where.json");
    assertThat(Runs.score(INSTRUMENT, RESPONSES, "--trace", nowhere).errors())
        .isEqualTo(
            nowhere + ": --trace: expected a file in a folder that exists, found no such folder\n");
  }

  @Test
  void score_systemThatRefuses_leavesNothingHalfWritten() throws IOException {
    // an unfinished file that cannot be opened, as on a full disk
    Files.createDirectories(folder.resolve("out.json.part/taken"));
    Shown shown = scoreAll(RESPONSES);
    assertThat(shown.exitCode()).isEqualTo(1);
    assertThat(shown.errors()).matches("the system failed: [^\n]+\n");
    assertThat(names()).containsExactly("out.json.part");
  }

  @Test
  void score_methodAndRule_applyToScalesThatDeclareNone() throws IOException {
    Path instrument = Files.writeString(folder.resolve("instrument.json"), """
        {"id": "i", "items": [{"id": "a", "min": 1, "max": 5}, {"id": "b", "min": 1, "max": 5}],
         "scales": [{"id": "open", "items": [{"item": "a"}, {"item": "b"}]},
                    {"id": "fixed", "items": [{"item": "a"}, {"item": "b"}], "method": "sum",
                     "prorating": "none", "missing": {"atLeast": 1}}]}
        """);
    Path responses =
        Files.writeString(folder.resolve("responses.csv"), "respondent,a,b\nx,5,\ny,3,4\n");
    assertThat(scores(instrument, responses, "pomp", "available"))
        .containsExactly("100", "5", "62.5", "7");
    assertThat(scores(instrument, responses, "sum", "complete")).containsExactly("", "5", "7", "7");
    assertThat(scores(instrument, responses, "mean", "at-least:2"))
        .containsExactly("", "5", "3.5", "7");
    // by range: 2·1 + 4/4·8 = 10
    assertThat(scores(instrument, responses, "sum", "at-least:0.5"))
        .containsExactly("10", "5", "7", "7");
  }

  private static List<String> scores(
      Path instrument, Path responses, String method, String missing) {
    return Runs.score(instrument, responses, "--method", method, "--missing", missing)
        .output()
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1)[4])
        .toList();
  }

  private Shown scoreAll(Path responses) {
    return Runs.score(
        INSTRUMENT,
        responses,
        "--scores",
        folder.resolve("out.csv"),
        "--trace",
        folder.resolve("out.json"),
        "--report",
        folder.resolve("out.html"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
