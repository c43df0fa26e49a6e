package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.core.json.AttuneJson3;
import dev.attune.examples.fhir.ResponseReader.Response;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/** What holds of every instrument and every sheet of answers. */
class RoundTripLawsTest {
  private static final InstrumentScorer SCORER = InstrumentScorer.withDefaults();

  @Property(tries = 300)
  void instrument_toFhirAndBack_isTheSame(@ForAll long seed) {
    Instrument instrument = RandomInstrument.drawn(seed);
    assertThat(thereAndBack(instrument).key().instrument()).isEqualTo(instrument);
  }

  @Property(tries = 300)
  void instrument_writtenTwice_isTheSameBytes(@ForAll long seed) {
    Instrument instrument = RandomInstrument.drawn(seed);
    assertThat(FhirJson.pretty(QuestionnaireWriter.of(instrument)))
        .isEqualTo(FhirJson.pretty(QuestionnaireWriter.of(RandomInstrument.drawn(seed))));
  }

  @Property(tries = 300)
  void answers_toFhirAndBack_areTheSameAndSoAreTheScoresToTheBit(
      @ForAll long seed, @ForAll long answering) {
    Instrument instrument = RandomInstrument.drawn(seed);
    ScoringKey key = instrument.resolve();
    Answers answers = RandomInstrument.answers(instrument, answering);
    Respondent respondent = new Respondent(" r/1 ", instrument, Optional.empty());
    QuestionnaireResponse written = new ResponseWriter(instrument).response(respondent, answers);
    ReadQuestionnaire questionnaire = thereAndBack(instrument);
    Response read = ResponseReader.read(
        (QuestionnaireResponse) FhirJson.parse(FhirJson.line(written)),
        questionnaire,
        "QuestionnaireResponse");
    assertThat(read).isEqualTo(new Response(" r/1 ", answers));
    assertThat(SCORER.score(questionnaire.key(), read.answers()))
        .isEqualTo(SCORER.score(key, answers));
  }

  @Property(tries = 300)
  void instrument_asAFile_isTheSame(@ForAll long seed) {
    Instrument instrument = RandomInstrument.drawn(seed);
    assertThat(AttuneJson3.read(InstrumentJson.of(instrument), Instrument.class))
        .isEqualTo(instrument);
  }

  private static ReadQuestionnaire thereAndBack(Instrument instrument) {
    LeftOut leftOut = new LeftOut(false);
    ReadQuestionnaire read = QuestionnaireReader.read(
        FhirJson.parse(FhirJson.pretty(QuestionnaireWriter.of(instrument))), leftOut);
    assertThat(leftOut.notes()).isEmpty();
    return read;
  }
}
