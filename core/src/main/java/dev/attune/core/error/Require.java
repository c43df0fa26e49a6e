package dev.attune.core.error;

import java.util.regex.Pattern;

/**
 * The checks that values make when they are created; each failure is an {@link InvalidValueException} naming the field.
 *
 * @since 1.0
 */
public final class Require {
  private Require() {}

  /**
   * Requires a condition to hold.
   *
   * @param condition what must be true
   * @param field the field it is about
   * @param expected what would have been right
   * @param found what was there; never private text
   * @throws InvalidValueException where the condition is false
   */
  public static void that(boolean condition, String field, String expected, Object found) {
    if (!condition) {
      throw InvalidValueException.of(field, expected, found);
    }
  }

  /**
   * Requires a whole number to lie in a closed range.
   *
   * @param value the number
   * @param minInclusive the least one allowed
   * @param maxInclusive the greatest one allowed
   * @param field the field it is about
   * @return the number
   * @throws InvalidValueException where it lies outside
   */
  public static int range(int value, int minInclusive, int maxInclusive, String field) {
    that(
        value >= minInclusive && value <= maxInclusive,
        field,
        "a whole number from " + minInclusive + " to " + maxInclusive,
        value);
    return value;
  }

  /**
   * Requires an opaque identifier to have the form of one.
   *
   * @param value the identifier; what it holds is not repeated where it is refused
   * @param form the whole form it must have
   * @param field the field it is about
   * @param expected the form in words
   * @return the identifier
   * @throws InvalidValueException where it has another form
   */
  public static String matches(String value, Pattern form, String field, String expected) {
    that(
        form.matcher(value).matches(),
        field,
        expected,
        "a text of " + value.length() + " characters");
    return value;
  }
}
