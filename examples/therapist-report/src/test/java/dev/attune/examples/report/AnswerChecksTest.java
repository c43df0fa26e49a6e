package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.examples.report.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers were given: figures for everyone, remarks only beyond a bound that somebody set. */
class AnswerChecksTest {
  private static final Path INSTRUMENT = Runs.INPUTS.resolve("instrument.json");
  private static final Path RESPONSES = Runs.INPUTS.resolve("before.csv");

  @TempDir
  private Path folder;

  private List<String> validity(Path instrument, Path responses, String... more)
      throws IOException {
    Path out = folder.resolve("validity.csv");
    Object[] options = new Object[more.length + 2];
    options[0] = "--validity";
    options[1] = out;
    System.arraycopy(more, 0, options, 2, more.length);
    Shown shown = Runs.score(instrument, responses, options);
    assertThat(shown.exitCode()).as(shown.errors()).isZero();
    return Files.readAllLines(out);
  }

  @Test
  void validity_bundledAnswers_areAsCounted() throws IOException {
    List<String> rows = validity(INSTRUMENT, RESPONSES);
    assertThat(rows.get(0))
        .isEqualTo("respondent,answered,items,longest_run,response_variability,distinct_answers,"
            + "even_odd_consistency,same_answer_to_opposites,remarks");
    // 3,4,2,4,2,2,2,2,12: four 2 in a row; 2, 3, 4 and 12; of the five pairs keyed in opposite
    // directions w2 and w3, w1 and w3, w4 and w3 differ, as e1 and e3 and e2 and e3 do not
    assertThat(rows.get(10)).startsWith("5-2,9,9,4,").endsWith(",4,0.9909083394700801,0.4,");
    // nothing was answered
    assertThat(rows.get(11)).isEqualTo("6-1,0,9,0,,0,,,");
    assertThat(rows).hasSize(13);
  }

  @Test
  void validity_publishedDataSet_isAsInR() throws IOException {
    String root = System.getProperty("attune.fixtures");
    Assumptions.assumeTrue(root != null, "-Dattune.fixtures names no folder of reference figures");
    Path figures = Path.of(root, "bfi25");
    List<String> rows =
        validity(figures.resolve("instrument.json"), figures.resolve("responses.csv"));
    List<String> expected = Files.readAllLines(figures.resolve("expected-validity.csv"));
    assertThat(rows).hasSameSizeAs(expected).hasSize(2801);
    for (int i = 1; i < rows.size(); i++) {
      String[] row = rows.get(i).split(",", -1);
      String[] figure = expected.get(i).split(",", -1);
      assertThat(List.of(row[0], row[1], row[3], row[5]))
          .containsExactly(figure[0], figure[1], figure[2], figure[4]);
      assertThat(row[4].isEmpty()).as(row[0]).isEqualTo(figure[3].isEmpty());
      if (!row[4].isEmpty()) {
        assertThat(Double.parseDouble(row[4]))
            .as(row[0])
            .isCloseTo(Double.parseDouble(figure[3]), within(1e-9));
      }
    }
  }

  @Test
  void remark_beyondABound_isMadeInTheFileAndOnThePage() throws IOException {
    Path page = folder.resolve("page.html");
    List<String> rows = validity(
        INSTRUMENT,
        RESPONSES,
        "--remark",
        "longest-run:above:3",
        "--remark",
        "distinct-answers:below:3",
        "--report",
        page.toString());
    assertThat(rows.get(10)).endsWith(",\"Equal answers in a row, at most: 4, above 3\"");
    assertThat(rows.get(8)).startsWith("4-2,").endsWith(",\"Different answers: 2, below 3\"");
    assertThat(rows.get(1)).endsWith(",");
    assertThat(Files.readString(page))
        .contains("<p>Respondents beyond a bound that was set: 3 of 12.</p>")
        .contains("<li>5-2: Equal answers in a row, at most: 4, above 3</li>")
        .contains("<p class=\"note\">Equal answers in a row, at most: 4, above 3.</p>")
        .contains("None of them shows that somebody was careless or untrue");
  }

  @Test
  void remark_withoutABound_isNoneAndNobodyIsCounted() throws IOException {
    Path page = folder.resolve("page.html");
    assertThat(validity(INSTRUMENT, RESPONSES, "--report", page.toString()))
        .allMatch(row -> row.endsWith(",") || row.endsWith("remarks"));
    assertThat(Files.readString(page))
        .contains("Equal answers in a row, at most: 4. ")
        .doesNotContain("beyond a bound");
  }

  @Test
  void validity_lenient_passesOverWhatWasSetAside() throws IOException {
    Path instrument = Files.writeString(folder.resolve("instrument.json"), Malformed.INSTRUMENT);
    Path responses = Files.writeString(folder.resolve("r.csv"), "respondent,q1,q2\na,9,3\n");
    assertThat(validity(instrument, responses, "--lenient").get(1)).isEqualTo("a,1,2,1,,1,,,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "longest-run",
        "longest-run:above",
        "longest-run:over:3",
        "longest:above:3",
        "longest-run:above:x",
        "longest-run:above:NaN",
        "longest-run:above:3:4",
        "seconds-per-answer:below:2",
        "mahalanobis-distance:above:9",
        ""
      })
  void remark_wrongBound_isWrongInput(String bound) {
    Shown shown = Runs.score(INSTRUMENT, RESPONSES, "--remark", bound);
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors())
        .startsWith("Invalid value for option '--remark'")
        .matches("[^\n]+\n");
  }
}
