package dev.attune.assessment.plateau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.attune.core.error.InvalidValueException;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlateauSettingsTest {
  private static final double LEAST = Double.MIN_VALUE;
  private static final double BELOW_ONE = Math.nextDown(1.0);

  static Stream<Arguments> numbers() {
    return Stream.of(
        number("marginPerDay", PlateauSettings.Builder::marginPerDay, LEAST, 1e9),
        number("netChange", PlateauSettings.Builder::netChange, LEAST, 1e9),
        number("netChangeAfterDrop", PlateauSettings.Builder::netChangeAfterDrop, LEAST, 1e9),
        number("leastFlat", PlateauSettings.Builder::leastFlat, LEAST, BELOW_ONE),
        number("leastDirection", PlateauSettings.Builder::leastDirection, LEAST, BELOW_ONE),
        number("leastRecovery", PlateauSettings.Builder::leastRecovery, LEAST, BELOW_ONE),
        number("slopePriorSd", PlateauSettings.Builder::slopePriorSd, LEAST, 1e9),
        number("bendPrior", PlateauSettings.Builder::bendPrior, LEAST, BELOW_ONE),
        number("highLevel", PlateauSettings.Builder::highLevel, 0, 10),
        number("levelZ", PlateauSettings.Builder::levelZ, 0, 1e9),
        number("volatileSd", PlateauSettings.Builder::volatileSd, LEAST, 1e9),
        number("leastDrop", PlateauSettings.Builder::leastDrop, LEAST, 1e9),
        number("leastDropShare", PlateauSettings.Builder::leastDropShare, LEAST, BELOW_ONE),
        number("leastDropZ", PlateauSettings.Builder::leastDropZ, LEAST, 1e9));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numbers")
  void number_outsideItsBounds_isRefused(
      String name, BiConsumer<PlateauSettings.Builder, Double> set, double least, double most) {
    for (double taken : new double[] {least, most}) {
      assertThatNoException().isThrownBy(() -> with(set, taken));
    }
    double above = most < 1e9 ? Math.nextUp(most) : Double.POSITIVE_INFINITY;
    for (double wrong : new double[] {Math.nextDown(least), above, Double.NaN, -1}) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> with(set, wrong))
          .withMessageStartingWith(name + ": expected ");
    }
  }

  static Stream<Arguments> wholeNumbers() {
    return Stream.of(
        wholeNumber("lookbackDays", PlateauSettings.Builder::lookbackDays, 28, 112),
        wholeNumber("leastCheckIns", PlateauSettings.Builder::leastCheckIns, 5, 1_000),
        wholeNumber("leastDays", PlateauSettings.Builder::leastDays, 7, 1_000),
        wholeNumber(
            "leastCheckInsInStretch", PlateauSettings.Builder::leastCheckInsInStretch, 5, 100),
        wholeNumber("staleAfterDays", PlateauSettings.Builder::staleAfterDays, 1, 100));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wholeNumbers")
  void wholeNumber_outsideItsBounds_isRefused(
      String name, ObjIntConsumer<PlateauSettings.Builder> set, int least, int most) {
    for (int taken : new int[] {least, most}) {
      assertThatNoException().isThrownBy(() -> withWhole(set, taken));
    }
    for (int wrong : new int[] {least - 1, most + 1}) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> withWhole(set, wrong))
          .withMessage(
              "%s: expected a whole number from %d to %d, found %d", name, least, most, wrong);
    }
  }

  @Test
  void defaults_areThoseOfTheMethod() {
    assertThat(PlateauSettings.defaults()).isEqualTo(PlateauSettings.builder().build());
    // by the page of the method
    assertThat(PlateauSettings.builder().build().toString())
        .contains(
            "lookbackDays=112",
            "netChange=1.5",
            "netChangeAfterDrop=0.75",
            "leastFlat=0.95",
            "leastDirection=0.95",
            "leastRecovery=0.85",
            "slopePriorSd=0.06",
            "bendPrior=0.1",
            "highLevel=8.0",
            "levelZ=0.84",
            "volatileSd=2.25",
            "leastDrop=1.5",
            "leastDropShare=0.25",
            "leastDropZ=3.5",
            "leastCheckIns=14",
            "leastDays=21",
            "leastCheckInsInStretch=10",
            "staleAfterDays=21");
    assertThat(PlateauSettings.builder().build().marginPerDay()).isEqualTo(1 / 30.0);
  }

  private static void with(BiConsumer<PlateauSettings.Builder, Double> set, double value) {
    PlateauSettings.Builder builder = PlateauSettings.builder();
    set.accept(builder, value);
    builder.build();
  }

  private static void withWhole(ObjIntConsumer<PlateauSettings.Builder> set, int value) {
    PlateauSettings.Builder builder = PlateauSettings.builder();
    set.accept(builder, value);
    builder.build();
  }

  private static Arguments number(
      String name, BiConsumer<PlateauSettings.Builder, Double> set, double least, double most) {
    return Arguments.of(name, set, least, most);
  }

  private static Arguments wholeNumber(
      String name, ObjIntConsumer<PlateauSettings.Builder> set, int least, int most) {
    return Arguments.of(name, set, least, most);
  }
}
