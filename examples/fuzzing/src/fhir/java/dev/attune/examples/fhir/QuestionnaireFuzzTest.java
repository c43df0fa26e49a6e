package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.core.error.AttuneException;
import dev.attune.core.json.AttuneJson3;
import dev.attune.examples.fuzzing.Scratch;
import dev.attune.examples.fuzzing.Seeds;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** A Questionnaire as FHIR, strictly and leniently, and what was made of it. */
@Timeout(60)
class QuestionnaireFuzzTest {
  static Stream<byte[]> inputs() {
    return Seeds.files(
        "fhir-bridge/inputs/questionnaire-of-others.json",
        "fhir-bridge/src/test/resources/everyday-closeness/questionnaire.json");
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
    Instrument instrument;
    try {
      instrument = QuestionnaireReader.read(FhirJson.read(Scratch.holding(input)), leftOut)
          .key()
          .instrument();
    } catch (AttuneException e) {
      // it tells names of elements, so it may share words with the document
      assertThat(String.valueOf(e.getMessage())).hasLineCount(1);
      return;
    }
    assertThat(leftOut.notes()).allSatisfy(note -> assertThat(note).hasLineCount(1));
    assertThat(AttuneJson3.read(InstrumentJson.of(instrument), Instrument.class))
        .isEqualTo(AttuneJson3.read(AttuneJson3.write(instrument), Instrument.class));
  }
}
