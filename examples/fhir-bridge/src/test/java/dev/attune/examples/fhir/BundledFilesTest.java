package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of the bundled questionnaire and two of its respondents, to the byte and on every JDK. */
class BundledFilesTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "everyday-closeness");

  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    // one who answered everything, and one with a gap, a choice to stay silent and an item that
    // does not apply
    Path answers = Files.write(
        folder.resolve("answers.csv"),
        List.of(
            "respondent,w1,w2,w3,w4,e1,e2,e3,t1,y1",
            "1-1,3,2,4,3,1,1,2,2,9",
            "4-2,,prefer-not-to-say,4,,1,1,not-applicable,,"));
    assertThat(Runs.toFhir(Runs.INSTRUMENT, answers, folder, "--authored", "2026-12-01")
            .errors())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"questionnaire.json", "definitions.json", "responses.json", "observations.json"})
  void toFhir_file_isTheExpectedBytes(String name) {
    assertThat(folder.resolve(name)).hasSameBinaryContentAs(EXPECTED.resolve(name));
  }

  /** The figures are those of scores.csv of therapist-report. */
  @Test
  void observations_hold_theScoresOfTherapistReport() throws IOException {
    List<String> observations = Files.readAllLines(folder.resolve("observations.json"));
    assertThat(observations.get(1))
        .contains("\"scale/warmth\"", "\"valueQuantity\":{\"value\":2.5,", "\"band/warmth/mild\"");
    assertThat(observations.get(2))
        .contains("\"scale/ease\"", "\"valueQuantity\":{\"value\":7,", "\"band/ease/guarded\"");
    assertThat(observations.get(3)).contains("\"valueQuantity\":{\"value\":36,\"unit\":\"%\"");
    // one of four answered, two needed
    assertThat(observations.get(4))
        .contains("\"dataAbsentReason\"", "\"valueCode\":\"too-few-answers\"")
        .doesNotContain("valueQuantity");
  }
}
