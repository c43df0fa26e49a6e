package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Item;
import dev.attune.core.error.InvalidValueException;
import java.util.List;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * A question as FHIR puts it, and the item it is.
 *
 * @param item the item
 * @param answers what FHIR records for each option of the item, in their order; empty for a range
 */
record Question(Item item, List<Type> answers) {
  /** Whether every number of a range is an answer. */
  boolean isRange() {
    return answers.isEmpty();
  }

  /**
   * The number that an answer records.
   *
   * @param answer a value of a response
   * @param place where it stands
   * @throws InvalidValueException where the question takes no such answer; it is not repeated
   */
  double number(Type answer, String place) {
    if (isRange()) {
      return range(answer, place);
    }
    List<Integer> same = IntStream.range(0, answers.size())
        .filter(i -> isSame(answers.get(i), answer))
        .boxed()
        .toList();
    if (same.size() == 1) {
      return item.options().get(same.get(0)).value();
    }
    throw InvalidValueException.of(place, "one of the listed answers", "something else");
  }

  private double range(Type answer, String place) {
    double number;
    if (answer instanceof DecimalType decimal && decimal.hasValue()) {
      number = Numbers.read(decimal.getValue(), place);
    } else if (answer instanceof IntegerType integer && integer.hasValue()) {
      number = integer.getValue();
    } else {
      throw InvalidValueException.of(
          place, "a valueDecimal or valueInteger", "one of the type " + answer.fhirType());
    }
    double min = item.min().orElseThrow();
    double max = item.max().orElseThrow();
    if (number < min || number > max) {
      throw InvalidValueException.of(
          place,
          "a number from " + Numbers.text(min) + " to " + Numbers.text(max),
          "another number");
    }
    return number;
  }

  /** Whether an answer is an option; a coding of one of them may lack its system. */
  private static boolean isSame(Type option, Type answer) {
    if (option instanceof Coding listed && answer instanceof Coding chosen) {
      boolean sameSystem = !listed.hasSystem()
          || !chosen.hasSystem()
          || listed.getSystem().equals(chosen.getSystem());
      return listed.hasCode() && listed.getCode().equals(chosen.getCode()) && sameSystem;
    }
    if (option instanceof StringType listed && answer instanceof StringType chosen) {
      return listed.hasValue() && listed.getValue().equals(chosen.getValue());
    }
    return option instanceof IntegerType listed
        && answer instanceof IntegerType chosen
        && listed.hasValue()
        && listed.getValue().equals(chosen.getValue());
  }
}
