package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.core.json.AttuneJson3;
import dev.attune.examples.parts.questionnaire.InstrumentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What comes of the questionnaire and the answers that ship with the program, to the byte. */
class BundledScoresTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "everyday-closeness");
  private static final Path INSTRUMENT = Runs.INPUTS.resolve("instrument.json");
  private static final Path RESPONSES = Runs.INPUTS.resolve("before.csv");

  @TempDir
  private Path folder;

  @BeforeEach
  void score() {
    assertThat(Runs.score(
                INSTRUMENT,
                RESPONSES,
                "--scores",
                folder.resolve("scores.csv"),
                "--trace",
                folder.resolve("trace.json"),
                "--report",
                folder.resolve("report.html"))
            .errors())
        .isEmpty();
  }

  /** The figures were also worked out with ten lines of Python that know nothing of the library. */
  @Test
  void scores_areTheExpectedBytes() throws IOException {
    assertThat(written("scores.csv")).isEqualTo(expected("scores.csv"));
  }

  @Test
  void trace_isTheExpectedBytes() throws IOException {
    assertThat(written("trace.json")).isEqualTo(expected("trace.json"));
  }

  @Test
  void report_isTheExpectedBytes() throws IOException {
    assertThat(written("report.html")).isEqualTo(expected("report.html"));
  }

  @Test
  void trace_isReadBackAsTheLibrarysOwnValues() throws IOException {
    JsonNode trace = AttuneJson3.mapper().readTree(written("trace.json"));
    Instrument instrument = AttuneJson3.read(trace.get("instrument").toString(), Instrument.class);
    ScoringKey key =
        InstrumentFile.read(INSTRUMENT, Instrument.DEFAULT_METHOD, Instrument.DEFAULT_MISSING);
    assertThat(instrument).isEqualTo(key.instrument());
    JsonNode row = trace.get("rows").get(0);
    assertThat(row.get("line").asInt()).isEqualTo(2);
    assertThat(row.get("respondent").asString()).isEqualTo("1-1");
    // the first row of before.csv: 3,2,4,3,1,1,2,2,9
    Answers answers = Answers.builder()
        .answer("w1", 3)
        .answer("w2", 2)
        .answer("w3", 4)
        .answer("w4", 3)
        .answer("e1", 1)
        .answer("e2", 1)
        .answer("e3", 2)
        .answer("t1", 2)
        .answer("y1", 9)
        .build();
    assertThat(AttuneJson3.read(row.get("report").toString(), ScoreReport.class))
        .isEqualTo(InstrumentScorer.withDefaults().score(key, answers));
    assertThat(trace.get("rows").size()).isEqualTo(12);
  }

  @Test
  void scores_ofTheSecondOccasion_areScoredToo() {
    assertThat(Runs.score(INSTRUMENT, Runs.INPUTS.resolve("after.csv")).output())
        // 4, 4, 6 − 2, 4
        .contains("1-1,warmth,4,4,4,scored,warm,true\n");
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static String expected(String name) throws IOException {
    return Files.readString(EXPECTED.resolve(name));
  }
}
