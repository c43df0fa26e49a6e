package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Norm;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.Scale;
import dev.attune.examples.parts.PlainNumber;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;

/**
 * The codes of one questionnaire: {@code option/ITEM/VALUE}, {@code scale/SCALE}, {@code band/SCALE/BAND} and
 * {@code norm/SCALE/NORM}.
 */
final class InstrumentCodes {
  private final Instrument instrument;
  private final String system;

  private InstrumentCodes(Instrument instrument) {
    this.instrument = instrument;
    this.system = Addresses.codes(instrument.id());
  }

  static InstrumentCodes of(Instrument instrument) {
    return new InstrumentCodes(instrument);
  }

  Coding option(Item item, Option option) {
    Coding coding = coding("option/" + item.id().value() + "/" + PlainNumber.text(option.value()));
    option.label().ifPresent(label -> Texts.put(coding.getDisplayElement(), label));
    return coding;
  }

  Coding scale(Scale scale) {
    return coding("scale/" + scale.id().value()).setDisplay(title(scale));
  }

  Coding band(Scale scale, Band band) {
    return coding("band/" + scale.id().value() + "/" + Addresses.encoded(band.id()))
        .setDisplay(readable(band.id()));
  }

  Coding norm(Scale scale, Norm norm) {
    return coding("norm/" + scale.id().value() + "/" + Addresses.encoded(norm.id()))
        .setDisplay(readable(norm.id()));
  }

  /** The name of a scale, for people to read. */
  static String title(Scale scale) {
    return scale.title().flatMap(Texts::readable).orElse(scale.id().value());
  }

  /** An id that may hold any sign, for people to read. */
  static String readable(String id) {
    return Texts.readable(id).orElseGet(() -> Addresses.encoded(id));
  }

  /** All of them. */
  CodeSystem codeSystem() {
    CodeSystem codes = new CodeSystem();
    codes.setUrl(system);
    instrument.version().flatMap(Texts::readable).ifPresent(codes::setVersion);
    codes.setName("AttuneInstrumentCodes");
    String title = QuestionnaireWriter.title(instrument);
    codes.setTitle(title);
    codes.setStatus(PublicationStatus.UNKNOWN);
    codes.setExperimental(false);
    codes.setDescription("The options, scales, bands and norms of a questionnaire.");
    codes.setCaseSensitive(true);
    codes.setContent(CodeSystemContentMode.COMPLETE);
    for (Item item : instrument.items()) {
      item.options().forEach(option -> add(codes, option(item, option)));
    }
    for (Scale scale : instrument.scales()) {
      add(codes, scale(scale));
      scale.bands().forEach(band -> add(codes, band(scale, band)));
      scale.norms().forEach(norm -> add(codes, norm(scale, norm)));
    }
    codes.setText(Narratives.of("en", List.of(title, codes.getDescription())));
    return codes;
  }

  private Coding coding(String code) {
    return new Coding().setSystem(system).setCode(code);
  }

  private static void add(CodeSystem codes, Coding coding) {
    CodeSystem.ConceptDefinitionComponent concept = codes.addConcept().setCode(coding.getCode());
    Optional.ofNullable(coding.getDisplay()).ifPresent(concept::setDisplay);
  }
}
