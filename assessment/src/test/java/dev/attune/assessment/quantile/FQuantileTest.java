package dev.attune.assessment.quantile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FQuantileTest {
  /**
   * With 2 and 2 degrees of freedom the quantile is p / (1 − p), with 1 and 1 tan²(πp/2); the others are SciPy 1.17.1's
   * {@code scipy.stats.f.ppf}.
   */
  @ParameterizedTest
  @CsvSource({
    "0.975, 2, 2, 39",
    "0.5, 2, 2, 1",
    "0.5, 1, 1, 1",
    "0.975, 134, 1072, 1.27389956304823",
    "0.025, 134, 1072, 0.765202711854726",
    "0.975, 5, 15, 3.5764153492790607",
    "0.025, 3.7, 5.2, 0.09588688005322174"
  })
  void quantile_asByHandAndInSciPy(
      double p, double numerator, double denominator, double expected) {
    assertThat(FQuantile.of(p, numerator, denominator)).isCloseTo(expected, withinPercentage(1e-8));
  }
}
