package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.PermissionKind;
import dev.attune.core.json.AttuneJson3;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes an instrument as a Questionnaire: what FHIR knows where FHIR has it, the rest as the {@link Vocabulary} says. */
final class QuestionnaireWriter {
  /** FHIR's own extensions for the bounds of a number. */
  static final String LEAST = "http://hl7.org/fhir/StructureDefinition/minValue";

  static final String GREATEST = "http://hl7.org/fhir/StructureDefinition/maxValue";

  /** FHIR's own extension for what an option weighs. */
  static final String WEIGHT = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

  private static final JsonMapper JSON = AttuneJson3.mapper();

  private final Instrument instrument;
  private final InstrumentCodes codes;

  private QuestionnaireWriter(Instrument instrument) {
    this.instrument = instrument;
    this.codes = InstrumentCodes.of(instrument);
  }

  /**
   * The questionnaire.
   *
   * @param instrument one that resolves
   */
  static Questionnaire of(Instrument instrument) {
    return new QuestionnaireWriter(instrument).questionnaire();
  }

  /** The title of an instrument, or else its id. */
  static String title(Instrument instrument) {
    return instrument.title().flatMap(Texts::readable).orElse(instrument.id().value());
  }

  private Questionnaire questionnaire() {
    Questionnaire questionnaire = new Questionnaire();
    questionnaire.setUrl(Addresses.questionnaire(instrument.id()));
    questionnaire
        .addIdentifier()
        .setSystem(Addresses.INSTRUMENTS)
        .setValue(instrument.id().value());
    // nobody told this program whether it is a draft, in use or withdrawn
    questionnaire.setStatus(PublicationStatus.UNKNOWN);
    instrument.version().ifPresent(text -> Texts.put(questionnaire.getVersionElement(), text));
    instrument.title().ifPresent(text -> Texts.put(questionnaire.getTitleElement(), text));
    instrument
        .permission()
        .source()
        .ifPresent(text -> Texts.put(questionnaire.getCopyrightElement(), text));
    questionnaire.setText(Narratives.of(language(questionnaire), wording()));
    instrument
        .citation()
        .ifPresent(text -> extend(questionnaire.getExtension(), Vocabulary.CITATION, text));
    if (instrument.permission().kind() != PermissionKind.UNKNOWN) {
      extend(
          questionnaire.getExtension(),
          Vocabulary.PERMISSION,
          instrument.permission().kind().code());
    }
    instrument.items().forEach(item -> questionnaire.addItem(item(item)));
    instrument
        .scales()
        .forEach(scale -> extend(questionnaire.getExtension(), Vocabulary.SCALE, scale));
    return questionnaire;
  }

  /** Writes the language where FHIR takes it, and else beside it. */
  private String language(Questionnaire questionnaire) {
    if (instrument.language().filter(QuestionnaireWriter::isTag).isPresent()) {
      String tag = instrument.language().orElseThrow();
      questionnaire.setLanguage(tag);
      return tag;
    }
    instrument
        .language()
        .ifPresent(text -> extend(questionnaire.getExtension(), Vocabulary.LANGUAGE, text));
    return "";
  }

  private static boolean isTag(String text) {
    try {
      return new Locale.Builder().setLanguageTag(text).build().toLanguageTag().equals(text)
          && !text.equals("und");
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private List<String> wording() {
    List<String> wording = new ArrayList<>(List.of(title(instrument)));
    for (Item item : instrument.items()) {
      wording.add(item.text().flatMap(Texts::readable).orElse(item.id().value()));
    }
    return wording;
  }

  private QuestionnaireItemComponent item(Item item) {
    QuestionnaireItemComponent written = new QuestionnaireItemComponent();
    written.setLinkId(item.id().value());
    item.text().ifPresent(text -> Texts.put(written.getTextElement(), text));
    if (item.options().isEmpty()) {
      // every number of the range is an answer, and not only the whole ones
      written.setType(QuestionnaireItemType.DECIMAL);
      item.min().ifPresent(min -> written.addExtension(LEAST, Numbers.decimal(min)));
      item.max().ifPresent(max -> written.addExtension(GREATEST, Numbers.decimal(max)));
    } else {
      written.setType(QuestionnaireItemType.CHOICE);
      item.options().forEach(option -> written.addAnswerOption(option(item, option)));
    }
    if (item.categorical()) {
      extend(written.getExtension(), Vocabulary.CATEGORICAL, true);
    }
    if (item.offersUnsure()) {
      extend(written.getExtension(), Vocabulary.OFFERS_UNSURE, true);
    }
    return written;
  }

  private QuestionnaireItemAnswerOptionComponent option(Item item, Option option) {
    QuestionnaireItemAnswerOptionComponent written = new QuestionnaireItemAnswerOptionComponent();
    written.setValue(codes.option(item, option));
    boolean isName = item.categorical() && option.score().isEmpty();
    if (!isName) {
      written.addExtension(WEIGHT, Numbers.decimal(option.counts()));
    }
    if (isName || option.score().isPresent()) {
      extend(written.getExtension(), Vocabulary.OPTION_VALUE, option.value());
    }
    return written;
  }

  private static void extend(List<Extension> extensions, Part part, Object value) {
    JsonNode json = JSON.valueToTree(value);
    extensions.add(Extensions.of(part, json));
  }
}
