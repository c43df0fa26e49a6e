package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Instrument;
import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * One respondent of one questionnaire, as resources name them: by an opaque id, and by nothing else that is known of a person.
 *
 * @param id as the file of responses has it
 * @param instrument what they answered
 * @param authored when they did; empty where nobody said
 */
record Respondent(String id, Instrument instrument, Optional<LocalDate> authored) {
  /** Who resources are about. */
  Reference subject() {
    Identifier identifier = new Identifier().setSystem(Addresses.RESPONDENTS);
    Texts.put(identifier.getValueElement(), id);
    return new Reference().setIdentifier(identifier);
  }

  /** The address of their response. It is made of names only: nothing about the answers can be told from it. */
  String response() {
    return named("response");
  }

  /** The address of the observation of a scale. */
  String observation(String scale) {
    return named("observation", scale);
  }

  private String named(String... what) {
    return Addresses.named(
        Addresses.questionnaire(instrument.id()),
        instrument.version().orElse(""),
        id,
        authored.map(LocalDate::toString).orElse(""),
        String.join("\n", what));
  }
}
