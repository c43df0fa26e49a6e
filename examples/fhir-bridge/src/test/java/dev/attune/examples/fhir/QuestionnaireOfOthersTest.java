package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.Permission;
import dev.attune.assessment.instrument.PermissionKind;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.core.error.AttuneException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questionnaires that other programs wrote: what of them is read, and what is refused. */
class QuestionnaireOfOthersTest {
  private static final Path BUNDLED = Path.of("inputs", "questionnaire-of-others.json");
  private static final String CHOICE = """
      {"linkId": "q", "type": "choice", "answerOption": [
        {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1}],
         "valueCoding": {"code": "a", "display": "A"}},
        {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 2.5}],
         "valueCoding": {"code": "b"}}]}
      """;

  @Test
  void read_bundled_isTheInstrumentThatItSays() throws IOException {
    LeftOut leftOut = new LeftOut(true);
    Instrument read =
        QuestionnaireReader.read(FhirJson.read(BUNDLED), leftOut).key().instrument();
    assertThat(read.id().value()).isEqualTo("TeaTime");
    assertThat(read.version()).contains("3");
    assertThat(read.permission().kind()).isEqualTo(PermissionKind.UNKNOWN);
    assertThat(read.permission().source().orElseThrow()).startsWith("CC0");
    assertThat(read.items().get(0).options())
        .containsExactly(
            Option.of(0, "never"), Option.of(1, "on some days"), Option.of(2, "on most days"));
    assertThat(read.items().get(1))
        .isEqualTo(Item.builder()
            .from(Item.of("weekdays_cups", 0, 20))
            .text("How many cups did you share?")
            .build());
    // two of them weigh the same: what is recorded is their place in the list
    assertThat(read.items().get(2).options())
        .containsExactly(
            Option.scored(1, "always me", 0),
            Option.scored(2, "always you", 0),
            Option.scored(3, "now one, now the other", 2));
    assertThat(read.scales()).hasSize(1);
    assertThat(read.scales().get(0).terms())
        .containsExactly(
            Term.of("weekdays_pause"), Term.of("weekdays_cups").weighing(0), Term.of("who-brewed"));
    assertThat(read.scales().get(0).method()).contains(ScoringMethod.SUM);
    assertThat(read.scales().get(0).missing()).contains(MissingRule.complete());
    assertThat(leftOut.notes())
        .containsExactly(
            "Questionnaire.item[3]: expected a choice whose options weigh something, or a number with"
                + " a least and a greatest value, found the type text; left out",
            "no scale is said, so that 2 of 3 questions make one, 'total': their sum, where each is"
                + " answered");
  }

  @Test
  void read_numbersOnly_areAddedUp() {
    Instrument read = read("""
        {"linkId": "a", "type": "decimal", "extension": [
          {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueDecimal": -0.5},
          {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueDecimal": 10}]}
        """);
    assertThat(read.items()).containsExactly(Item.of("a", -0.5, 10));
    assertThat(read.scales().get(0).terms()).containsExactly(Term.of("a"));
  }

  @Test
  void read_optionsThatAreNumbersOrTexts_areRead() {
    Instrument read = read("""
        {"linkId": "a", "type": "integer", "answerOption": [{"valueInteger": 3}, {"valueInteger": 5}]},
        {"linkId": "b", "type": "choice", "answerOption": [
          {"valueString": "no", "extension": [
            {"url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueInteger": 0}]},
          {"valueString": "yes", "extension": [
            {"url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueDecimal": 1}]}]}
        """);
    assertThat(read.items().get(0).options())
        .containsExactly(option(3, Optional.empty()), option(5, Optional.empty()));
    assertThat(read.items().get(1).options())
        .containsExactly(option(0, Optional.of("no")), option(1, Optional.of("yes")));
  }

  @Test
  void read_copyright_isTheSourceOfAnUnknownPermission() {
    String json =
        questionnaire(CHOICE).replace("\"status\"", "\"copyright\": \"© us\", \"status\"");
    assertThat(QuestionnaireReader.read(FhirJson.parse(json), new LeftOut(false))
            .key()
            .instrument()
            .permission())
        .isEqualTo(Permission.of(PermissionKind.UNKNOWN, "© us"));
  }

  @ParameterizedTest
  @CsvSource({"/44250-9, 44250-9", "1.2, 1.2", "a b/c, a_b_c", "Größe, Größe", "_x, _x"})
  void ids_anySign_becomeIdsOfTheLibrary(String linkId, String id) {
    assertThat(Ids.from(linkId, "linkId")).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "///", "01234567890123456789012345678901234567890123456789012345678901234"})
  void ids_nothingLeftOrTooLong_areRefused(String linkId) {
    assertThatThrownBy(() -> Ids.from(linkId, "linkId")).isInstanceOf(AttuneException.class);
  }

  /** One change to a right question each. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"type\": \"choice\" | \"type\": \"open-choice\" | Questionnaire.item[0]: expected a choice whose options weigh something, or a number with a least and a greatest value, found the type open-choice",
        "\"type\": \"choice\" | \"type\": \"boolean\" | Questionnaire.item[0]: expected a choice whose options weigh something, or a number with a least and a greatest value, found the type boolean",
        "\"type\": \"choice\" | \"type\": \"choice\", \"repeats\": true | Questionnaire.item[0]: expected one answer, found repeats",
        "\"type\": \"choice\" | \"type\": \"choice\", \"enableWhen\": [{\"question\": \"x\", \"operator\": \"exists\", \"answerBoolean\": true}] | Questionnaire.item[0]: expected a question for everybody, found enableWhen",
        "\"type\": \"choice\" | \"type\": \"choice\", \"modifierExtension\": [{\"url\": \"http://example.org/not\", \"valueBoolean\": true}] | Questionnaire.item[0]: expected no modifierExtension, found one",
        "\"type\": \"choice\" | \"type\": \"choice\", \"answerValueSet\": \"http://example.org/v\" | Questionnaire.item[0]: expected its options as answerOption, found answerValueSet",
        "ordinalValue\", \"valueDecimal\": 1} | other\", \"valueDecimal\": 1} | Questionnaire.item[0] answerOption[0]: expected an ordinalValue or itemWeight, found none",
        "\"valueDecimal\": 1} | \"valueString\": \"1\"} | Questionnaire.item[0] answerOption[0] weight: expected a number, found something else",
        "\"valueDecimal\": 1} | \"valueDecimal\": 1.00000000000000000001} | Questionnaire.item[0] answerOption[0] weight: expected a number of at most 15 digits, found one of more, or a greater one",
        "\"valueDecimal\": 1} | \"valueDecimal\": 1e999999999} | line 2: expected numbers of at most 1000 digits, found a longer one",
        "\"valueDecimal\": 1} | \"valueDecimal\": 1e999} | Questionnaire.item[0] answerOption[0] weight: expected a number of at most 15 digits, found one of more, or a greater one",
        "\"valueDecimal\": 1} | \"valueDecimal\": 1}, {\"url\": \"http://hl7.org/fhir/StructureDefinition/itemWeight\", \"valueDecimal\": 1} | Questionnaire.item[0] answerOption[0] weight: expected it once, found 2",
        "\"valueCoding\": {\"code\": \"a\", \"display\": \"A\"} | \"valueDate\": \"2026-12-01\" | Questionnaire.item[0] answerOption[0]: expected a valueCoding, valueInteger or valueString, found another",
        "http://hl7.org/fhir/StructureDefinition/ordinalValue\", \"valueDecimal\": 1} | https://attune.dev/fhir/StructureDefinition/ordinal\", \"valueDecimal\": 1} | Questionnaire.item[0] answerOption[0] extension: expected those of version 1, found another one",
        "\"valueDecimal\": 2.5 | \"valueDecimal\": 1 | instrument 'x' item 'q': expected options that count differently, found one score for all",
        "\"linkId\": \"q\", | `` | Questionnaire.item[0] linkId: expected one of its own, found none",
        "\"linkId\": \"q\" | \"linkId\": \"//\" | Questionnaire.item[0] linkId: expected 1 to 64 signs, among them a letter or digit, found none",
        "\"linkId\": \"q\" | \"linkid\": \"q\" | $ element: expected those of FHIR R4, found 'linkid'"
      })
  void read_oneSlip_isToldWithItsPlace(String right, String wrong, String message) {
    assertThat(CHOICE).contains(right);
    int at = CHOICE.indexOf(right);
    String slip = CHOICE.substring(0, at) + wrong + CHOICE.substring(at + right.length());
    assertThatThrownBy(() -> read(slip)).isInstanceOf(AttuneException.class).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "minValue | `` | Questionnaire.item[0] minValue: expected a number, found none",
        "maxValue | `` | Questionnaire.item[0] maxValue: expected a number, found none",
        "\"valueDecimal\": 5 | \"valueDecimal\": 1 | instrument 'x' item 'n': expected min below max, found 1.0 and 1.0"
      })
  void read_numberWithoutBounds_isRefused(String right, String wrong, String message) {
    String number = """
        {"linkId": "n", "type": "integer", "extension": [
          {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 1},
          {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueDecimal": 5}]}
        """;
    assertThat(number).contains(right);
    assertThatThrownBy(() -> read(number.replace(right, wrong)))
        .isInstanceOf(AttuneException.class)
        .hasMessage(message);
  }

  @Test
  void read_linkIdTwice_isRefused() {
    assertThatThrownBy(() -> read(CHOICE + "," + CHOICE))
        .hasMessage(
            "Questionnaire.item[1] linkId: expected one of its own, found one that is used");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | $: expected a resource of FHIR R4 as JSON, found something else",
        "`` | $: expected a resource of FHIR R4 as JSON, found something else",
        "{ | line 1: expected JSON with each name once in an object, found something else",
        "{\"resourceType\": \"Patient\"} | $: expected a Questionnaire, found a Patient",
        "{\"resourceType\": \"Questionnaire\", \"status\": \"draft\", \"status\": \"active\"} | line 1: expected JSON with each name once in an object, found something else",
        "{\"resourceType\": \"Questionnaire\", \"status\": \"secret words\"} | status value: expected a value of the element's type, found another one",
        "{\"resourceType\": \"Questionnaire\", \"implicitRules\": \"http://example.org\"} | Questionnaire: expected neither modifierExtension nor implicitRules, found one of them"
      })
  void read_noQuestionnaire_isRefused(String json, String message) {
    assertThatThrownBy(() -> QuestionnaireReader.read(FhirJson.parse(json), new LeftOut(false)))
        .isInstanceOf(AttuneException.class)
        .hasMessage(message);
  }

  @Test
  void read_brokenScale_isToldWithItsPlace() throws IOException {
    String own = FhirJson.pretty(QuestionnaireWriter.of(dev.attune.core.json.AttuneJson3.read(
        Files.readString(Runs.INSTRUMENT), Instrument.class)));
    assertScaleRefused(
        own.replace("\"url\": \"reverse\"", "\"url\": \"reversed\""),
        "Questionnaire scale[0].term[0]: expected one of item, scale, reverse, weight, nearest is"
            + " 'reverse', found 'reversed'");
    assertScaleRefused(
        own.replaceFirst("\"valueDecimal\": 2.5", "\"valueString\": \"2.5\""),
        "Questionnaire scale[0].band[0].upper: expected a value of the type decimal, found one of the"
            + " type string");
    assertScaleRefused(
        own.replaceFirst("\"valueString\": \"w4\"", "\"valueString\": \"w5\""),
        "instrument 'everyday-closeness' scale 'warmth' item: expected one of w1, w2, w3, w4, e1, e2,"
            + " e3, t1, y1, nearest is 'w1', found 'w5'");
    assertScaleRefused(
        own.replaceFirst("\"valueCode\": \"higher-is-better\"", "\"valueCode\": \"up\""),
        "Questionnaire scale[0]: $.direction: expected one of higher-is-better, higher-is-worse,"
            + " neither, found another text");
  }

  private static void assertScaleRefused(String json, String message) {
    assertThatThrownBy(() -> QuestionnaireReader.read(FhirJson.parse(json), new LeftOut(false)))
        .isInstanceOf(AttuneException.class)
        .hasMessage(message);
  }

  private static Option option(double value, Optional<String> label) {
    return new Option(value, label, OptionalDouble.empty());
  }

  private static Instrument read(String items) {
    return QuestionnaireReader.read(FhirJson.parse(questionnaire(items)), new LeftOut(false))
        .key()
        .instrument();
  }

  private static String questionnaire(String items) {
    return "{\"resourceType\": \"Questionnaire\", \"name\": \"x\", \"status\": \"draft\", \"item\": ["
        + items
        + "]}";
  }
}
