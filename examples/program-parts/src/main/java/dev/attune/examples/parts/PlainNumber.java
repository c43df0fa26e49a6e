package dev.attune.examples.parts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Numbers as people write them: decimals with a point, and nothing else. */
public final class PlainNumber {
  /** Any two decimals of so many digits are two doubles, so none is mistaken for another. */
  private static final int SAFE_DIGITS = 15;

  private static final int MOST_DIGITS_OF_A_DOUBLE = 17;

  private PlainNumber() {}

  /**
   * Reads a number such as {@code 4} or {@code -2.5}. Signs of plus, exponents, hexadecimal digits, spaces, commas and names
   * such as NaN are no part of one, nor are more digits than a number can keep: 5.0000000000000001 is not read as 5.
   *
   * @return the number; empty where the text is none
   */
  public static OptionalDouble parse(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int digits = 0;
    int significant = 0;
    for (int i = start; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= '0' && sign <= '9') {
        digits++;
        significant += significant > 0 || sign != '0' ? 1 : 0;
      } else if (i != point) {
        return OptionalDouble.empty();
      }
    }
    if (digits == 0 || point == start || point == text.length() - 1) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(text) + 0.0; // -0 is 0
    return significant <= SAFE_DIGITS || isKept(text, number)
        ? OptionalDouble.of(number)
        : OptionalDouble.empty();
  }

  private static boolean isKept(String text, double number) {
    return Double.isFinite(number)
        && new BigDecimal(text).compareTo(new BigDecimal(text(number))) == 0;
  }

  /** The shortest decimal that is read as this number; {@link Double#toString} finds it only on newer JDKs. */
  public static String text(double number) {
    BigDecimal exact = new BigDecimal(number);
    BigDecimal shortest = exact;
    for (int digits = SAFE_DIGITS; digits <= MOST_DIGITS_OF_A_DOUBLE; digits++) {
      shortest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (shortest.doubleValue() == number) {
        break;
      }
    }
    return plain(shortest);
  }

  /** The number rounded to two decimals, ties away from zero, for people to read. */
  public static String rounded(double number) {
    return plain(new BigDecimal(text(number)).setScale(2, RoundingMode.HALF_UP));
  }

  /** The number to so many decimals, ties away from zero, zeros at the end included: for columns. */
  public static String fixed(double number, int decimals) {
    return new BigDecimal(text(number)).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static String plain(BigDecimal decimal) {
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }
}
