package dev.attune.examples.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Numbers as people write them: decimals with a point, and nothing else. */
final class PlainNumber {
  /** Any two decimals of so many digits are two doubles, so none is mistaken for another. */
  private static final int MOST_DIGITS = 15;

  private static final int MOST_DIGITS_OF_A_DOUBLE = 17;

  private PlainNumber() {}

  /**
   * Reads a number such as {@code 4} or {@code -2.5}. Signs of plus, exponents, hexadecimal digits, spaces, commas and names
   * such as NaN are no part of one, nor are more than 15 digits.
   *
   * @return the number; empty where the text is none
   */
  static OptionalDouble parse(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int digits = 0;
    for (int i = start; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= '0' && sign <= '9') {
        digits++;
      } else if (i != point) {
        return OptionalDouble.empty();
      }
    }
    boolean dangling = point == start || point == text.length() - 1;
    return digits == 0 || digits > MOST_DIGITS || dangling
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(text) + 0.0); // -0 is 0
  }

  /** The shortest decimal that is read as this number; {@link Double#toString} finds it only on newer JDKs. */
  static String text(double number) {
    BigDecimal exact = new BigDecimal(number);
    BigDecimal shortest = exact;
    for (int digits = MOST_DIGITS; digits <= MOST_DIGITS_OF_A_DOUBLE; digits++) {
      shortest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (shortest.doubleValue() == number) {
        break;
      }
    }
    return plain(shortest);
  }

  /** The number rounded to two decimals, ties away from zero, for people to read. */
  static String rounded(double number) {
    return plain(new BigDecimal(text(number)).setScale(2, RoundingMode.HALF_UP));
  }

  private static String plain(BigDecimal decimal) {
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }
}
