package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything the program writes, before HAPI's validator. */
class ValidationTest {
  private static final Validation VALIDATION = Validation.with(Definitions.standing());

  @TempDir
  private Path folder;

  @Test
  void toFhir_bundledQuestionnaire_isValid() throws IOException {
    assertThat(Runs.toFhir(Runs.INSTRUMENT, Runs.ANSWERS, folder, "--authored", "2026-12-01")
            .errors())
        .isEmpty();
    // what is checked against is what the program wrote
    Bundle definitions = (Bundle) read("definitions.json");
    List<MetadataResource> known =
        new ArrayList<>(List.of((Questionnaire) read("questionnaire.json")));
    definitions.getEntry().forEach(entry -> known.add((MetadataResource) entry.getResource()));
    Validation validation = Validation.with(known);
    validation.assertValid(definitions);
    for (String file : List.of("questionnaire.json", "responses.json", "observations.json")) {
      validation.assertValid(read(file));
    }
  }

  @Property(tries = 40)
  void toFhir_anyInstrumentAndAnswers_isValid(@ForAll long seed) {
    Instrument instrument = RandomInstrument.drawn(seed);
    ScoringKey key = instrument.resolve();
    Questionnaire questionnaire = QuestionnaireWriter.of(instrument);
    VALIDATION.add(questionnaire);
    VALIDATION.add(Definitions.of(instrument));
    VALIDATION.assertValid(questionnaire);
    VALIDATION.assertValid(Definitions.of(instrument));
    Respondent respondent = new Respondent("r-1", instrument, Optional.empty());
    Answers answers = RandomInstrument.answers(instrument, seed);
    VALIDATION.assertValid(new ResponseWriter(instrument).response(respondent, answers));
    ScoreReport report = InstrumentScorer.withDefaults().score(key, answers);
    new ScoreWriter(key).observations(respondent, report).forEach(VALIDATION::assertValid);
  }

  /** A validator that finds nothing proves nothing: it must see what is wrong with our own extensions and answers. */
  @Test
  void validator_wrongExtensionOrAnswer_isSeen() {
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("seen"))
        .addItem(Item.of("q", Option.of(1, "one"), Option.of(2, "two")))
        .addScale(Scale.builder().id(ScaleId.of("s")).items("q").build())
        .build();
    Questionnaire questionnaire = QuestionnaireWriter.of(instrument);
    VALIDATION.add(questionnaire);
    VALIDATION.add(Definitions.of(instrument));
    VALIDATION.assertValid(questionnaire);
    Questionnaire wrong = questionnaire.copy();
    Extensions.find(wrong.getExtension(), Vocabulary.SCALE)
        .get(0)
        .getExtensionByUrl("direction")
        .setValue(new CodeType("sideways"));
    assertThat(VALIDATION.issues(wrong)).anyMatch(issue -> issue.contains("sideways"));
    wrong.addExtension(Addresses.extension("unheard-of"), new CodeType("x"));
    assertThat(VALIDATION.issues(wrong)).anyMatch(issue -> issue.contains("unheard-of"));
    QuestionnaireResponse response = new ResponseWriter(instrument)
        .response(
            new Respondent("r", instrument, Optional.empty()),
            Answers.builder().answer("q", 1).build());
    VALIDATION.assertValid(response);
    ((Coding) response.getItemFirstRep().getAnswerFirstRep().getValue()).setCode("option/q/3");
    assertThat(VALIDATION.issues(response)).isNotEmpty();
  }

  private Resource read(String file) throws IOException {
    return FhirJson.read(folder.resolve(file));
  }
}
