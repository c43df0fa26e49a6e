package dev.attune.examples.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "-2.5, -2.5",
    "007, 7",
    "0.1, 0.1",
    "-0, 0",
    "123456789012345, 123456789012345",
    "0.831746492931078, 0.831746492931078",
    "3.3333333333333335, 3.3333333333333335"
  })
  void parse_plainDecimal_isThatNumber(String text, double number) {
    assertThat(PlainNumber.parse(text)).isEqualTo(OptionalDouble.of(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        ".",
        "-.",
        ".5",
        "5.",
        "+4",
        "--4",
        "4-",
        " 4",
        "4 ",
        "3,5",
        "1.2.3",
        "1e3",
        "1E3",
        "0x10",
        "1f",
        "1d",
        "NaN",
        "Infinity",
        "-Infinity",
        "∞",
        "NA",
        "null",
        "four",
        "1_000",
        "1'000",
        "٤",
        "４",
        "½",
        "4\u0000",
        "4\n",
        "\uFEFF4",
        "12345678901234567",
        "5.0000000000000001"
      })
  void parse_anythingElse_isNone(String text) {
    assertThat(PlainNumber.parse(text)).isEqualTo(OptionalDouble.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "0, 0",
    "-0.0, 0",
    "-2.50, -2.5",
    "0.1, 0.1",
    "100, 100",
    // 1/3, whose shortest decimal has 16 digits
    "0.3333333333333333, 0.3333333333333333",
    // 2^-44 and 2E23, for which older JDKs print more digits than it takes: JDK-4511638
    "5.6843418860808015E-14, 0.000000000000056843418860808015",
    "2E23, 200000000000000000000000",
    "1E-5, 0.00001"
  })
  void text_anyNumber_isItsShortestDecimal(double number, String text) {
    assertThat(PlainNumber.text(number)).isEqualTo(text);
  }

  @Test
  void text_anyNumber_isReadAsTheSameNumber() {
    Random random = new Random(20240117);
    for (int i = 0; i < 10_000; i++) {
      double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(30) - 15);
      assertThat(Double.parseDouble(PlainNumber.text(number))).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @CsvSource({"6.25, 6.25", "1.005, 1.01", "2.675, 2.68", "-1.005, -1.01", "3.999, 4", "0.004, 0"})
  void rounded_tie_goesAwayFromZeroOnTheDecimalValue(double number, String text) {
    assertThat(PlainNumber.rounded(number)).isEqualTo(text);
  }
}
