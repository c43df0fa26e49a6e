package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.attune.core.error.AttuneException;
import dev.attune.examples.fuzzing.Scratch;
import dev.attune.examples.fuzzing.Seeds;
import dev.attune.examples.parts.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses to a Questionnaire as FHIR, strictly and leniently, and the table of those that were taken. */
@Timeout(60)
class ResponsesFuzzTest {
  private static final ReadQuestionnaire QUESTIONNAIRE = questionnaire();

  static Stream<byte[]> inputs() {
    return Seeds.files(
        "fhir-bridge/inputs/responses-of-others.json",
        "fhir-bridge/src/test/resources/everyday-closeness/responses.json");
  }

  @MethodSource("inputs")
  @DictionaryFile(resourcePath = "/dev/attune/examples/fuzzing/json.dict")
  @FuzzTest
  void read(byte[] input) throws IOException {
    read(input, false);
    read(input, true);
  }

  private static void read(byte[] input, boolean lenient) throws IOException {
    LeftOut leftOut = new LeftOut(lenient);
    try (Progress silent =
        new Progress(new PrintWriter(Writer.nullWriter()), 0, System::nanoTime)) {
      ResponseFiles files = new ResponseFiles(QUESTIONNAIRE, leftOut, silent);
      int taken;
      try {
        taken = files.read(Scratch.holding(input));
      } catch (AttuneException e) {
        // it tells names of elements, so it may share words with the document
        assertThat(String.valueOf(e.getMessage())).hasLineCount(1);
        return;
      }
      assertThat(files.responses()).hasSize(taken);
      assertThat(leftOut.notes()).allSatisfy(note -> assertThat(note).hasLineCount(1));
      ResponsesCsv.write(new StringBuilder(), QUESTIONNAIRE.key().instrument(), files.responses());
    }
  }

  private static ReadQuestionnaire questionnaire() {
    try {
      return QuestionnaireReader.read(
          FhirJson.read(
              Path.of("../fhir-bridge/src/test/resources/everyday-closeness/questionnaire.json")),
          new LeftOut(false));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
