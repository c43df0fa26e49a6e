package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Permission;
import dev.attune.assessment.instrument.PermissionKind;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.json.AttuneJson3;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Resource;
import tools.jackson.databind.JsonNode;

/**
 * Reads a Questionnaire as an instrument: one that this program wrote unchanged, and one of others as far as FHIR says how it is
 * scored.
 */
final class QuestionnaireReader {
  /** The scale of a questionnaire that says what answers weigh and not what they add up to. */
  static final String ONLY_SCALE = "total";

  private final Questionnaire questionnaire;
  private final LeftOut leftOut;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Set<String> others = new LinkedHashSet<>();

  private QuestionnaireReader(Questionnaire questionnaire, LeftOut leftOut) {
    this.questionnaire = questionnaire;
    this.leftOut = leftOut;
  }

  /**
   * Reads a questionnaire.
   *
   * @param resource a Questionnaire
   * @param leftOut takes the questions that cannot be scored
   * @throws InvalidValueException where it is none, or cannot be scored
   */
  static ReadQuestionnaire read(Resource resource, LeftOut leftOut) {
    if (resource instanceof Questionnaire questionnaire) {
      return new QuestionnaireReader(questionnaire, leftOut).read();
    }
    throw InvalidValueException.of("$", "a Questionnaire", "a " + resource.fhirType());
  }

  private ReadQuestionnaire read() {
    if (questionnaire.hasModifierExtension() || questionnaire.hasImplicitRules()) {
      throw InvalidValueException.of(
          "Questionnaire", "neither modifierExtension nor implicitRules", "one of them");
    }
    Extensions.checkKnown(
        questionnaire.getExtension(),
        List.of(Vocabulary.CITATION, Vocabulary.PERMISSION, Vocabulary.LANGUAGE, Vocabulary.SCALE),
        "Questionnaire");
    items(questionnaire.getItem(), "Questionnaire");
    Instrument.Builder instrument = Instrument.builder().id(id());
    text(Vocabulary.CITATION).ifPresent(instrument::citation);
    language().ifPresent(instrument::language);
    Texts.read(questionnaire.getVersionElement(), "version").ifPresent(instrument::version);
    Texts.read(questionnaire.getTitleElement(), "title").ifPresent(instrument::title);
    instrument.permission(permission());
    questions.values().forEach(question -> instrument.addItem(question.item()));
    instrument.scales(scales());
    return new ReadQuestionnaire(
        instrument.build().resolve(),
        Optional.ofNullable(questionnaire.getUrl()),
        Optional.ofNullable(questionnaire.getVersion()),
        questions,
        others);
  }

  private void items(List<QuestionnaireItemComponent> items, String parent) {
    for (int i = 0; i < items.size(); i++) {
      QuestionnaireItemComponent item = items.get(i);
      String place = parent + ".item[" + i + "]";
      String linkId = item.getLinkId();
      if (linkId == null || questions.containsKey(linkId) || !others.add(linkId)) {
        throw InvalidValueException.of(
            place + " linkId", "one of its own", linkId == null ? "none" : "one that is used");
      }
      try {
        question(item, place).ifPresent(question -> {
          questions.put(linkId, question);
          others.remove(linkId);
        });
      } catch (InvalidValueException e) {
        leftOut.add(e);
        others.addAll(nested(item));
        continue;
      }
      items(item.getItem(), place);
    }
  }

  /** Empty for what only holds or explains questions. */
  private static Optional<Question> question(QuestionnaireItemComponent item, String place) {
    if (item.getType() == QuestionnaireItemType.DISPLAY) {
      return Optional.empty();
    }
    if (item.getType() == QuestionnaireItemType.GROUP) {
      ItemReader.checkAskedOfAll(item, place);
      return Optional.empty();
    }
    return Optional.of(ItemReader.read(item, place));
  }

  private static List<String> nested(QuestionnaireItemComponent item) {
    List<String> nested = new ArrayList<>();
    for (QuestionnaireItemComponent child : item.getItem()) {
      nested.add(child.getLinkId());
      nested.addAll(nested(child));
    }
    return nested;
  }

  /** The id that this program wrote, or else the name, the id or the end of the address. */
  private InstrumentId id() {
    Optional<String> own = questionnaire.getIdentifier().stream()
        .filter(identifier -> Addresses.INSTRUMENTS.equals(identifier.getSystem()))
        .map(Identifier::getValue)
        .findFirst();
    String address = questionnaire.hasUrl() ? questionnaire.getUrl() : "";
    String found = Stream.of(
            own,
            Optional.ofNullable(questionnaire.getName()),
            Optional.ofNullable(questionnaire.getIdElement().getIdPart()),
            Optional.of(address.substring(address.lastIndexOf('/') + 1)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
    return InstrumentId.of(Ids.from(found, "Questionnaire name"));
  }

  private Optional<String> text(Part part) {
    return Extensions.read(questionnaire.getExtension(), part, "Questionnaire")
        .map(JsonNode::stringValue);
  }

  private Optional<String> language() {
    Optional<String> beside = text(Vocabulary.LANGUAGE);
    return beside.isPresent() ? beside : Optional.ofNullable(questionnaire.getLanguage());
  }

  private Permission permission() {
    PermissionKind kind = text(Vocabulary.PERMISSION)
        .map(code -> Stream.of(PermissionKind.values())
            .filter(known -> known.code().equals(code))
            .findFirst()
            .orElseThrow(() -> InvalidValueException.of(
                "Questionnaire permission", "one of the codes there are", "another")))
        .orElse(PermissionKind.UNKNOWN);
    return new Permission(
        kind, Texts.read(questionnaire.getCopyrightElement(), "Questionnaire copyright"));
  }

  private List<Scale> scales() {
    List<Extension> found = Extensions.find(questionnaire.getExtension(), Vocabulary.SCALE);
    if (found.isEmpty()) {
      return List.of(onlyScale());
    }
    List<Scale> scales = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      String place = "Questionnaire scale[" + i + "]";
      JsonNode scale = Extensions.read(found.get(i), Vocabulary.SCALE, place);
      try {
        scales.add(AttuneJson3.read(scale.toString(), Scale.class));
      } catch (InvalidValueException e) {
        throw new InvalidValueException(place + ": " + e.getMessage());
      }
    }
    return scales;
  }

  /**
   * The sum of what weighs something, and no score where any of it is open: the least that can be claimed where nothing is said. A
   * number without a weight may be an age; only where there is nothing else are numbers added up.
   */
  private Scale onlyScale() {
    boolean weighs = questions.values().stream().anyMatch(question -> !question.isRange());
    List<Term> terms = questions.values().stream()
        .map(question ->
            Term.of(question.item().id().value()).weighing(weighs && question.isRange() ? 0 : 1))
        .toList();
    long scored = terms.stream().filter(term -> term.weight() > 0).count();
    leftOut.tell("no scale is said, so that "
        + scored
        + " of "
        + questions.size()
        + " questions make one, '"
        + ONLY_SCALE
        + "': their sum, where each is answered");
    return Scale.builder()
        .id(ScaleId.of(ONLY_SCALE))
        .terms(terms)
        .method(ScoringMethod.SUM)
        .missing(MissingRule.complete())
        .build();
  }
}
