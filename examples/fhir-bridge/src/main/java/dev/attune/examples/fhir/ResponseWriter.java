package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.MissingKind;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Type;

/** Writes one person's answers as a QuestionnaireResponse. */
final class ResponseWriter {
  private final Instrument instrument;
  private final InstrumentCodes codes;

  /**
   * For the answers to an instrument.
   *
   * @param instrument one that resolves
   */
  ResponseWriter(Instrument instrument) {
    this.instrument = instrument;
    this.codes = InstrumentCodes.of(instrument);
  }

  /**
   * The response.
   *
   * @param respondent who answered
   * @param answers what; each an answer that its item takes
   */
  QuestionnaireResponse response(Respondent respondent, Answers answers) {
    QuestionnaireResponse response = new QuestionnaireResponse();
    response.setIdentifier(
        new Identifier().setSystem(Addresses.URIS).setValue(respondent.response()));
    response.setQuestionnaire(canonical(instrument));
    response.setStatus(QuestionnaireResponseStatus.COMPLETED);
    response.setSubject(respondent.subject());
    respondent
        .authored()
        .ifPresent(date -> response.setAuthoredElement(new DateTimeType(date.toString())));
    for (Item item : instrument.items()) {
      item(item, answers).ifPresent(response::addItem);
    }
    response.setText(Narratives.of(
        "",
        List.of(
            QuestionnaireWriter.title(instrument),
            answers.values().size() + " / " + instrument.items().size())));
    return response;
  }

  /** The address of a questionnaire with its version, where FHIR can say that version. */
  static String canonical(Instrument instrument) {
    String address = Addresses.questionnaire(instrument.id());
    return instrument
        .version()
        .filter(version ->
            version.matches("[^\\s|#]+") && Texts.readable(version).equals(instrument.version()))
        .map(version -> address + "|" + version)
        .orElse(address);
  }

  /** Empty where nothing is known of an item: FHIR leaves out what was not answered. */
  private Optional<QuestionnaireResponseItemComponent> item(Item item, Answers answers) {
    QuestionnaireResponseItemComponent written = new QuestionnaireResponseItemComponent();
    written.setLinkId(item.id().value());
    Double answer = answers.values().get(item.id());
    if (answer != null) {
      written.addAnswer().setValue(value(item, answer));
      return Optional.of(written);
    }
    MissingKind gap = answers.gap(item.id()).orElseThrow();
    if (gap == MissingKind.UNANSWERED) {
      return Optional.empty();
    }
    written.addExtension(AbsentReasons.of(gap));
    return Optional.of(written);
  }

  private Type value(Item item, double answer) {
    if (item.options().isEmpty()) {
      return Numbers.decimal(answer);
    }
    Option chosen = item.options().stream()
        .filter(option -> option.value() == answer)
        .findFirst()
        .orElseThrow();
    return codes.option(item, chosen);
  }
}
