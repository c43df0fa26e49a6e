package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.Norm;
import dev.attune.assessment.instrument.NormTransform;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.scoring.BandCertainty;
import dev.attune.assessment.scoring.NormScore;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.assessment.scoring.ScoreStatus;
import dev.attune.core.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes one person's scores as Observations, one a scale; where there is no score it says why. */
final class ScoreWriter {
  private static final String UCUM = "http://unitsofmeasure.org";

  private final ScoringKey key;
  private final InstrumentCodes codes;

  ScoreWriter(ScoringKey key) {
    this.key = key;
    this.codes = InstrumentCodes.of(key.instrument());
  }

  /** The observation of each scale, in the order of the questionnaire. */
  List<Observation> observations(Respondent respondent, ScoreReport report) {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < key.scales().size(); i++) {
      observations.add(
          observation(respondent, key.scales().get(i), report, report.scores().get(i)));
    }
    return observations;
  }

  private Observation observation(
      Respondent respondent, KeyedScale keyed, ScoreReport report, ScaleScore score) {
    Scale scale = keyed.scale();
    Observation observation = new Observation();
    observation
        .addIdentifier()
        .setSystem(Addresses.URIS)
        .setValue(respondent.observation(scale.id().value()));
    observation.setStatus(ObservationStatus.FINAL);
    observation
        .addCategory()
        .addCoding(new Coding(
            "http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey"));
    observation.setCode(concept(codes.scale(scale), InstrumentCodes.title(scale)));
    observation.setSubject(respondent.subject());
    respondent
        .authored()
        .ifPresent(date -> observation.setEffective(new DateTimeType(date.toString())));
    score
        .score()
        .ifPresentOrElse(
            points -> observation.setValue(quantity(points, keyed.method())),
            () -> observation.setDataAbsentReason(absent(score.status())));
    interpretation(observation, scale, score);
    observation.setMethod(method(keyed, report));
    observation.addDerivedFrom(new Reference()
        .setType("QuestionnaireResponse")
        .setIdentifier(new Identifier().setSystem(Addresses.URIS).setValue(respondent.response())));
    for (int i = 0; i < score.norms().size(); i++) {
      observation.addComponent(
          component(scale, scale.norms().get(i), score.norms().get(i)));
    }
    observation.addExtension(Extensions.of(
        Vocabulary.COMPLETENESS,
        JsonNodeFactory.instance
            .objectNode()
            .put("status", score.status().code())
            .put("answered", score.answered())
            .put("items", score.items())));
    List<String> notes = notes(report, score);
    notes.forEach(note -> observation.addNote().setText(note));
    List<String> words = new ArrayList<>(List.of(headline(scale, score)));
    words.addAll(notes);
    observation.setText(Narratives.of("", words));
    return observation;
  }

  private static CodeableConcept concept(Coding coding, String text) {
    return new CodeableConcept().addCoding(coding).setText(text);
  }

  private static Quantity quantity(double points, ScoringMethod method) {
    Quantity quantity = new Quantity().setValueElement(Numbers.decimal(points));
    return method == ScoringMethod.POMP
        ? quantity.setUnit("%").setSystem(UCUM).setCode("%")
        : quantity.setUnit("points");
  }

  private static CodeableConcept absent(ScoreStatus status) {
    Coding reason = status == ScoreStatus.NOTHING_APPLICABLE
        ? new Coding(AbsentReasons.SYSTEM, "not-applicable", "Not Applicable")
        : new Coding(AbsentReasons.SYSTEM, "unknown", "Unknown");
    return concept(reason, status.code());
  }

  private void interpretation(Observation observation, Scale scale, ScaleScore score) {
    if (score.bandCertainty() == BandCertainty.UNDETERMINED) {
      String possible = bands(scale, score).stream()
          .map(band -> InstrumentCodes.readable(band.id()))
          .collect(Collectors.joining(", "));
      observation.addInterpretation(concept(
          new Coding(
              "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
              "IND",
              "Indeterminate"),
          "undetermined, possible: " + possible));
    }
    if (score.bandCertainty() == BandCertainty.CERTAIN) {
      for (Band band : bands(scale, score)) {
        String id = InstrumentCodes.readable(band.id());
        String text =
            band.text().flatMap(Texts::readable).map(words -> id + ": " + words).orElse(id);
        observation.addInterpretation(concept(codes.band(scale, band), text));
      }
    }
  }

  private static List<Band> bands(Scale scale, ScaleScore score) {
    return scale.bands().stream()
        .filter(band -> score.possibleBands().contains(band.id()))
        .toList();
  }

  private static CodeableConcept method(KeyedScale keyed, ScoreReport report) {
    String how = keyed.method() == ScoringMethod.SUM
        ? "sum, gaps prorated " + keyed.scale().prorating().code()
        : keyed.method().code();
    String rules = report.method() + "-" + report.methodVersion();
    return concept(
        new Coding(Vocabulary.SCORERS.system(), rules, rules),
        rules + ": " + how + ", answers needed: " + keyed.missing().words());
  }

  private ObservationComponentComponent component(Scale scale, Norm norm, NormScore score) {
    ObservationComponentComponent component = new ObservationComponentComponent();
    component.setCode(concept(
        codes.norm(scale, norm),
        score.transform().code() + ", " + InstrumentCodes.readable(score.sample())));
    score
        .value()
        .ifPresentOrElse(
            value -> component.setValue(quantity(value, score.transform())),
            () -> component.setDataAbsentReason(new CodeableConcept()
                .addCoding(new Coding(AbsentReasons.SYSTEM, "unknown", "Unknown"))
                .setText(texts(score.reasons()))));
    return component;
  }

  private static Quantity quantity(double value, NormTransform transform) {
    Quantity quantity = new Quantity().setValueElement(Numbers.decimal(value));
    return transform == NormTransform.PERCENTILE
        ? quantity.setUnit("percentile")
        : quantity.setUnit("points");
  }

  private static List<String> notes(ScoreReport report, ScaleScore score) {
    return List.of(report.note(), texts(score.reasons()));
  }

  private static String texts(List<Reason> reasons) {
    return reasons.stream().map(Reason::text).collect(Collectors.joining(" "));
  }

  private static String headline(Scale scale, ScaleScore score) {
    String points = score.score().isPresent()
        ? Numbers.decimal(score.score().getAsDouble()).getValue().toPlainString()
        : score.status().code();
    return InstrumentCodes.title(scale) + ": " + points;
  }
}
