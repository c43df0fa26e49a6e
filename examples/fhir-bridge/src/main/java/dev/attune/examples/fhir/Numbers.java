package dev.attune.examples.fhir;

import dev.attune.core.error.InvalidValueException;
import dev.attune.examples.parts.PlainNumber;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.hl7.fhir.r4.model.DecimalType;

/** Numbers of the library, which are doubles, as FHIR's decimals, and back without a change. */
final class Numbers {
  /** More digits than a double has before and after the point; a longer number is not written out to see what it is. */
  private static final int MOST_DIGITS = 400;

  private Numbers() {}

  /** The number as people write it. */
  static String text(double number) {
    return PlainNumber.text(number);
  }

  /** The shortest decimal that is read as the number; a minus before a zero is dropped, as FHIR's readers drop it. */
  static DecimalType decimal(double number) {
    return new DecimalType(new BigDecimal(PlainNumber.text(number)));
  }

  /**
   * The number that a decimal is.
   *
   * @param place where it stands
   * @throws InvalidValueException where it has more digits than a number can keep
   */
  static double read(BigDecimal decimal, String place) {
    boolean huge =
        decimal.precision() > MOST_DIGITS || Math.abs((long) decimal.scale()) > MOST_DIGITS;
    OptionalDouble number =
        huge ? OptionalDouble.empty() : PlainNumber.parse(decimal.toPlainString());
    return number.orElseThrow(() -> InvalidValueException.of(
        place, "a number of at most 15 digits", "one of more, or a greater one"));
  }
}
