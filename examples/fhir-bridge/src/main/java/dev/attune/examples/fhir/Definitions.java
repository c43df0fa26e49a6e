package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Instrument;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;

/** What the other resources refer to: each extension, and each list of codes. A receiver needs them to check the rest. */
final class Definitions {
  private static final String PUBLISHER = "Attune";

  private Definitions() {}

  /** The definitions that are the same for every questionnaire. */
  static List<MetadataResource> standing() {
    List<MetadataResource> all = new ArrayList<>();
    for (Vocabulary.Placed extension : Vocabulary.EXTENSIONS) {
      all.add(published(ExtensionDefinition.of(extension)));
    }
    for (Codes codes : Vocabulary.CODES) {
      all.add(published(codeSystem(codes)));
      all.add(published(valueSet(codes)));
    }
    return all;
  }

  /** The codes of one questionnaire. */
  static CodeSystem of(Instrument instrument) {
    return InstrumentCodes.of(instrument).codeSystem();
  }

  private static CodeSystem codeSystem(Codes codes) {
    CodeSystem system = new CodeSystem();
    system.setUrl(codes.system());
    system.setName(name(codes.name()));
    system.setTitle(codes.title());
    system.setDescription(codes.title() + ", as the library's JSON has it.");
    system.setValueSet(codes.valueSet());
    system.setCaseSensitive(true);
    system.setContent(CodeSystemContentMode.COMPLETE);
    system.setCount(codes.codes().size());
    for (String code : codes.codes()) {
      system.addConcept().setCode(code).setDisplay(code);
    }
    return system;
  }

  private static ValueSet valueSet(Codes codes) {
    ValueSet set = new ValueSet();
    set.setUrl(codes.valueSet());
    set.setName(name(codes.name()));
    set.setTitle(codes.title());
    set.setDescription(codes.title() + ": all codes there are.");
    set.getCompose().addInclude().setSystem(codes.system());
    return set;
  }

  private static <T extends MetadataResource> T published(T definition) {
    definition.setVersion(Vocabulary.VERSION);
    definition.setStatus(PublicationStatus.ACTIVE);
    definition.setExperimental(false);
    definition.setPublisher(PUBLISHER);
    definition.setText(Narratives.of(
        "en", List.of(String.valueOf(definition.getTitle()), definition.getDescription())));
    return definition;
  }

  /** {@code score-status} as a name that programs can use: {@code AttuneScoreStatus}. */
  static String name(String address) {
    StringBuilder name = new StringBuilder(PUBLISHER);
    for (String word : address.split("-", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
