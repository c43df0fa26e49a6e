package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.MissingKind;
import dev.attune.core.error.AttuneException;
import dev.attune.examples.fhir.ResponseReader.Response;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that other programs wrote: what of them is read, and what is refused. */
class ResponsesOfOthersTest {
  private static final String WEIGHT =
      "\"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/ordinalValue\","
          + " \"valueDecimal\": ";
  private static final ReadQuestionnaire QUESTIONNAIRE =
      QuestionnaireReader.read(FhirJson.parse("""
          {"resourceType": "Questionnaire", "url": "http://example.org/q", "version": "1", "status": "active",
           "item": [
            {"linkId": "g", "type": "group", "item": [
              {"linkId": "c", "type": "choice", "answerOption": [
                {%s 1}], "valueCoding": {"system": "http://example.org/s", "code": "one"}},
                {%s 2}], "valueCoding": {"system": "http://example.org/s", "code": "two"}}]}]},
            {"linkId": "n", "type": "integer", "extension": [
              {"url": "https://attune.dev/fhir/StructureDefinition/offers-unsure", "valueBoolean": true},
              {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
              {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 9}]}]}
          """.formatted(WEIGHT, WEIGHT)), new LeftOut(false));

  private static final String RIGHT = """
      {"resourceType": "QuestionnaireResponse", "questionnaire": "http://example.org/q|1", "status": "completed",
       "subject": {"reference": "Patient/7"},
       "item": [
        {"linkId": "g", "item": [
          {"linkId": "c", "answer": [{"valueCoding": {"system": "http://example.org/s", "code": "two"}}]}]},
        {"linkId": "n", "answer": [{"valueInteger": 4}]}]}
      """;

  @Test
  void read_nestedAnswers_areThoseOfTheItems() {
    assertThat(read(RIGHT))
        .isEqualTo(new Response(
            "Patient/7", Answers.builder().answer("c", 2).answer("n", 4).build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"http://example.org/q|1\" ; \"http://example.org/q\"",
        "\"questionnaire\": \"http://example.org/q|1\", ; ''",
        "\"completed\" ; \"amended\"",
        "{\"reference\": \"Patient/7\"} ; {\"identifier\": {\"value\": \"Patient/7\"}}",
        "\"subject\" ; \"source\"",
        "\"system\": \"http://example.org/s\", ; ''",
        "\"valueInteger\": 4 ; \"valueDecimal\": 4.0"
      })
  void read_saidOtherwise_isTheSame(String change) {
    assertThat(read(changed(change))).isEqualTo(read(RIGHT));
  }

  @ParameterizedTest
  @CsvSource({
    "asked-declined, prefer-not-to-say",
    "asked-unknown, unsure",
    "not-applicable, not-applicable",
    "not-asked, unanswered",
    "masked, unanswered"
  })
  void read_reasonForNoAnswer_isTheKindOfGap(String reason, String kind) {
    String extension =
        "\"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/data-absent-reason\","
            + " \"valueCode\": \"" + reason + "\"}]";
    Answers.Builder expected = Answers.builder().answer("c", 2);
    for (MissingKind each : MissingKind.values()) {
      if (each.code().equals(kind) && each != MissingKind.UNANSWERED) {
        expected.gap("n", each);
      }
    }
    Answers answers = expected.build();
    // beside the item, beside the answer, and in place of the value
    assertThat(read(RIGHT.replace("\"answer\": [{\"valueInteger\": 4}]", extension))
            .answers())
        .isEqualTo(answers);
    assertThat(read(RIGHT.replace("\"valueInteger\": 4", extension)).answers()).isEqualTo(answers);
    assertThat(read(RIGHT.replace("\"valueInteger\": 4", "\"_valueInteger\": {" + extension + "}"))
            .answers())
        .isEqualTo(answers);
  }

  @Test
  void read_unsureWhereItIsNotOffered_isNoAnswer() {
    String unsure = "{\"linkId\": \"c\", \"extension\": [{\"url\":"
        + " \"http://hl7.org/fhir/StructureDefinition/data-absent-reason\", \"valueCode\":"
        + " \"asked-unknown\"}]}";
    String answer =
        "{\"linkId\": \"c\", \"answer\": [{\"valueCoding\": {\"system\": \"http://example.org/s\", \"code\": \"two\"}}]}";
    assertThat(RIGHT).contains(answer);
    assertThat(read(RIGHT.replace(answer, unsure)).answers())
        .isEqualTo(Answers.builder().answer("n", 4).build());
  }

  /** One change to a right response each. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"valueInteger\": 4 ; \"valueInteger\": 10 | R.item[1]: expected a number from 0 to 9, found another number",
        "\"valueInteger\": 4 ; \"valueString\": \"four\" | R.item[1]: expected a valueDecimal or valueInteger, found one of the type string",
        "\"valueInteger\": 4 ; \"valueDecimal\": 4.00000000000000000001 | R.item[1]: expected a number of at most 15 digits, found one of more, or a greater one",
        "{\"valueInteger\": 4} ; {\"valueInteger\": 4}, {\"valueInteger\": 5} | R.item[1]: expected one answer, found 2",
        "\"code\": \"two\" ; \"code\": \"three\" | R.item[0].item[0]: expected one of the listed answers, found something else",
        "org/s\", \"code\": \"two\" ; org/t\", \"code\": \"two\" | R.item[0].item[0]: expected one of the listed answers, found something else",
        "\"linkId\": \"n\" ; \"linkId\": \"m\" | R.item[1] linkId: expected one of the questionnaire, found another",
        "\"linkId\": \"n\" ; \"linkId\": \"c\" | R.item[1] linkId: expected each question once, found one again",
        "\"completed\" ; \"in-progress\" | R status: expected completed or amended, found in-progress",
        "\"completed\" ; \"entered-in-error\" | R status: expected completed or amended, found entered-in-error",
        "\"status\": \"completed\", ; `` | R status: expected completed or amended, found none",
        "org/q ; org/p | R questionnaire: expected the questionnaire that is read, found another, or another version",
        "Patient/7 ; two\\nlines | R subject: expected a respondent of 1 to 200 characters on one line, found another text",
        "{\"reference\": \"Patient/7\"} ; {\"display\": \"Ana\"} | R: expected a subject or source with an identifier or a reference, found neither",
        "\"answer\": [{\"valueInteger\": 4}] ; \"answer\": [{\"valueInteger\": 4}], \"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/data-absent-reason\", \"valueCode\": \"masked\"}] | R.item[1]: expected an answer or a reason for none, found both",
        "\"answer\": [{\"valueInteger\": 4}] ; \"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/data-absent-reason\", \"valueCode\": \"shy\"}] | R.item[1] data-absent-reason: expected a code of FHIR's list of reasons, found something else",
        "\"answer\": [{\"valueInteger\": 4}] ; \"answer\": [{\"valueInteger\": 4}], \"modifierExtension\": [{\"url\": \"http://example.org/not\", \"valueBoolean\": true}] | R.item[1]: expected no modifierExtension, found one"
      })
  void read_oneSlip_isToldWithoutTheAnswer(String change, String message) {
    assertThatThrownBy(() -> read(changed(change)))
        .isInstanceOf(AttuneException.class)
        .hasMessage(message);
  }

  @Test
  void read_otherVersion_isRefused() {
    assertThatThrownBy(() -> read(RIGHT.replace("q|1", "q|2")))
        .hasMessage(
            "R questionnaire: expected the questionnaire that is read, found another, or another version");
  }

  private static String changed(String change) {
    String[] sides = change.split(" ; ", -1);
    String wrong = sides[1].equals("''") || sides[1].equals("``") ? "" : sides[1];
    assertThat(RIGHT).contains(sides[0]);
    return RIGHT.replace(sides[0], wrong);
  }

  private static Response read(String json) {
    return ResponseReader.read((QuestionnaireResponse) FhirJson.parse(json), QUESTIONNAIRE, "R");
  }
}
