package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.scoring.Answers;
import dev.attune.core.error.AttuneException;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;

/** Whatever happens to a document on its way, it is read or refused in one line. */
class DamagedDocumentsTest {
  private static final String[] PIECES = {
    "null", "[]", "{}", "\"\"", "\"x\"", "0", "-1", "1e400", "true", ",", "\"", "}", "]", "\\u0000",
    "<b>", ""
  };
  private static final Instrument INSTRUMENT = RandomInstrument.drawn(20240117);
  private static final String QUESTIONNAIRE = FhirJson.line(QuestionnaireWriter.of(INSTRUMENT));
  private static final String RESPONSE = FhirJson.line(new ResponseWriter(INSTRUMENT)
      .response(
          new Respondent("r", INSTRUMENT, Optional.empty()),
          RandomInstrument.answers(INSTRUMENT, 3)));

  @Property(tries = 500)
  void questionnaire_damaged_isReadOrRefused(@ForAll long seed) {
    String damaged = damaged(QUESTIONNAIRE, seed);
    assertReadOrRefused(
        () -> QuestionnaireReader.read(FhirJson.parse(damaged), new LeftOut(false)));
  }

  @Property(tries = 500)
  void response_damaged_isReadOrRefused(@ForAll long seed) {
    ReadQuestionnaire questionnaire =
        QuestionnaireReader.read(FhirJson.parse(QUESTIONNAIRE), new LeftOut(false));
    String damaged = damaged(RESPONSE, seed);
    assertReadOrRefused(() -> {
      if (FhirJson.parse(damaged) instanceof QuestionnaireResponse response) {
        ResponseReader.read(response, questionnaire, "R");
      }
    });
  }

  @Test
  void documents_undamaged_areRead() {
    ReadQuestionnaire questionnaire =
        QuestionnaireReader.read(FhirJson.parse(QUESTIONNAIRE), new LeftOut(false));
    Answers answers = ResponseReader.read(
            (QuestionnaireResponse) FhirJson.parse(RESPONSE), questionnaire, "R")
        .answers();
    assertThat(answers).isEqualTo(RandomInstrument.answers(INSTRUMENT, 3));
  }

  private static void assertReadOrRefused(Runnable reading) {
    try {
      reading.run();
    } catch (AttuneException e) {
      assertThat(String.valueOf(e.getMessage()).lines()).hasSize(1);
    }
  }

  /** Cuts a piece out of a document, puts another in its place, or a piece of the same. */
  private static String damaged(String document, long seed) {
    Random random = new Random(seed);
    int from = random.nextInt(document.length());
    int to = Math.min(document.length(), from + random.nextInt(random.nextBoolean() ? 3 : 60));
    String piece = PIECES[random.nextInt(PIECES.length)];
    if (random.nextInt(3) == 0) {
      int other = random.nextInt(document.length());
      piece = document.substring(other, Math.min(document.length(), other + random.nextInt(40)));
    }
    if (random.nextInt(3) == 0) {
      // a value as a whole, so that what comes of it is JSON more often
      from = document.indexOf(':', from) + 1;
      to = from;
      while (to < document.length() && ",]}".indexOf(document.charAt(to)) < 0) {
        to++;
      }
    }
    return document.substring(0, from) + piece + document.substring(to);
  }
}
