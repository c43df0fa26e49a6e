package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.Option;
import dev.attune.core.error.InvalidValueException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import tools.jackson.databind.JsonNode;

/** Reads one question of a Questionnaire; one whose answers are no numbers is refused, and so is one not asked of everybody. */
final class ItemReader {
  /** What FHIR has called the weight of an option in one version or another. */
  private static final List<String> WEIGHTS =
      List.of(QuestionnaireWriter.WEIGHT, "http://hl7.org/fhir/StructureDefinition/itemWeight");

  private static final String SCORABLE =
      "a choice whose options weigh something, or a number with a least and a greatest value";

  private final QuestionnaireItemComponent item;
  private final String place;

  private ItemReader(QuestionnaireItemComponent item, String place) {
    this.item = item;
    this.place = place;
  }

  /**
   * Reads a question.
   *
   * @param item a question of a type that takes answers
   * @param place where it stands
   * @throws InvalidValueException where it cannot be scored
   */
  static Question read(QuestionnaireItemComponent item, String place) {
    return new ItemReader(item, place).question();
  }

  /**
   * Requires a question, or a group of them, that everybody is asked once: an answer that somebody was not asked for is another gap
   * than one they did not give.
   */
  static void checkAskedOfAll(QuestionnaireItemComponent item, String place) {
    if (item.hasModifierExtension()) {
      throw InvalidValueException.of(place, "no modifierExtension", "one");
    }
    if (item.hasEnableWhen()) {
      throw InvalidValueException.of(place, "a question for everybody", "enableWhen");
    }
    if (item.getRepeats()) {
      throw InvalidValueException.of(place, "one answer", "repeats");
    }
  }

  private Question question() {
    Extensions.checkKnown(
        item.getExtension(), List.of(Vocabulary.CATEGORICAL, Vocabulary.OFFERS_UNSURE), place);
    checkAskedOfAll(item, place);
    if (item.hasAnswerValueSet()) {
      throw InvalidValueException.of(place, "its options as answerOption", "answerValueSet");
    }
    Item.Builder read = Item.builder().id(id());
    Texts.read(item.getTextElement(), place + " text").ifPresent(read::text);
    read.categorical(flag(Vocabulary.CATEGORICAL));
    read.offersUnsure(flag(Vocabulary.OFFERS_UNSURE));
    if (item.hasAnswerOption()) {
      refuse(!takesOptions(), SCORABLE);
      List<Option> options = options();
      List<Type> answers = item.getAnswerOption().stream()
          .map(QuestionnaireItemAnswerOptionComponent::getValue)
          .toList();
      return new Question(read.options(options).build(), answers);
    }
    refuse(!takesNumbers(), SCORABLE);
    read.min(bound(QuestionnaireWriter.LEAST, "minValue"));
    read.max(bound(QuestionnaireWriter.GREATEST, "maxValue"));
    return new Question(read.build(), List.of());
  }

  private void refuse(boolean wrong, String expected) {
    if (wrong) {
      String found = item.hasType() ? "the type " + item.getType().toCode() : "no type";
      throw InvalidValueException.of(place, expected, found);
    }
  }

  private boolean takesNumbers() {
    return item.getType() == QuestionnaireItemType.INTEGER
        || item.getType() == QuestionnaireItemType.DECIMAL;
  }

  private boolean takesOptions() {
    return item.getType() == QuestionnaireItemType.INTEGER
        || item.getType() == QuestionnaireItemType.CHOICE;
  }

  private ItemId id() {
    return ItemId.of(Ids.from(item.getLinkId(), place + " linkId"));
  }

  private boolean flag(Part part) {
    return Extensions.read(item.getExtension(), part, place)
        .map(JsonNode::booleanValue)
        .orElse(false);
  }

  private double bound(String address, String name) {
    return number(item, List.of(address), place + " " + name)
        .orElseThrow(() -> InvalidValueException.of(place + " " + name, "a number", "none"));
  }

  private List<Option> options() {
    List<Option> options = new ArrayList<>();
    boolean places = weighAlike();
    for (int i = 0; i < item.getAnswerOption().size(); i++) {
      QuestionnaireItemAnswerOptionComponent option = item.getAnswerOption().get(i);
      String at = place + " answerOption[" + i + "]";
      Extensions.checkKnown(option.getExtension(), List.of(Vocabulary.OPTION_VALUE), at);
      OptionalDouble recorded = recorded(option, at);
      OptionalDouble weight = weight(option, at);
      if (recorded.isEmpty() && weight.isEmpty()) {
        throw InvalidValueException.of(at, "an ordinalValue or itemWeight", "none");
      }
      if (recorded.isPresent()) {
        options.add(new Option(recorded.getAsDouble(), label(option, at), weight));
      } else if (places) {
        options.add(new Option(i + 1, label(option, at), weight));
      } else {
        options.add(new Option(weight.getAsDouble(), label(option, at), OptionalDouble.empty()));
      }
    }
    return options;
  }

  /** Whether options without a number of their own weigh the same, so that the weight does not tell which was chosen. */
  private boolean weighAlike() {
    Set<Double> seen = new HashSet<>();
    boolean alike = false;
    for (int i = 0; i < item.getAnswerOption().size(); i++) {
      QuestionnaireItemAnswerOptionComponent option = item.getAnswerOption().get(i);
      String at = place + " answerOption[" + i + "]";
      OptionalDouble weight = weight(option, at);
      if (recorded(option, at).isEmpty() && weight.isPresent()) {
        alike |= !seen.add(weight.getAsDouble());
      }
    }
    return alike;
  }

  /** The number that is recorded for an option, where it is said. */
  private static OptionalDouble recorded(
      QuestionnaireItemAnswerOptionComponent option, String place) {
    Optional<JsonNode> said =
        Extensions.read(option.getExtension(), Vocabulary.OPTION_VALUE, place);
    return said.isPresent() ? OptionalDouble.of(said.get().doubleValue()) : OptionalDouble.empty();
  }

  private static OptionalDouble weight(
      QuestionnaireItemAnswerOptionComponent option, String place) {
    OptionalDouble weight = number(option, WEIGHTS, place + " weight");
    if (weight.isEmpty() && option.getValue() != null) {
      weight = number(option.getValue(), WEIGHTS, place + " weight");
    }
    if (weight.isEmpty()
        && option.getValue() instanceof IntegerType integer
        && integer.hasValue()) {
      return OptionalDouble.of(integer.getValue());
    }
    return weight;
  }

  private static Optional<String> label(
      QuestionnaireItemAnswerOptionComponent option, String place) {
    if (option.getValue() instanceof Coding coding) {
      return Texts.read(coding.getDisplayElement(), place + " display");
    }
    if (option.getValue() instanceof StringType string) {
      return Texts.read(string, place);
    }
    if (option.getValue() instanceof IntegerType) {
      return Optional.empty();
    }
    throw InvalidValueException.of(place, "a valueCoding, valueInteger or valueString", "another");
  }

  /** The number in the one extension of an element that has one of these addresses. */
  private static OptionalDouble number(Element element, List<String> addresses, String place) {
    List<Extension> found = element.getExtension().stream()
        .filter(extension -> extension.hasUrl() && addresses.contains(extension.getUrl()))
        .toList();
    if (found.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (found.size() > 1) {
      throw InvalidValueException.of(place, "it once", found.size());
    }
    if (found.get(0).getValue() instanceof DecimalType decimal && decimal.hasValue()) {
      return OptionalDouble.of(Numbers.read(decimal.getValue(), place));
    }
    if (found.get(0).getValue() instanceof IntegerType integer && integer.hasValue()) {
      return OptionalDouble.of(Numbers.read(BigDecimal.valueOf(integer.getValue()), place));
    }
    throw InvalidValueException.of(place, "a number", "something else");
  }
}
