package dev.attune.assessment.quantile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalQuantileTest {
  /** Python 3.11.7: statistics.NormalDist().inv_cdf(p), another implementation of AS 241. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.0",
    "0.4, -0.2533471031357998",
    "0.075, -1.4395314709384557",
    "0.92, 1.4050715603096327",
    "0.025, -1.9599639845400538",
    "0.999, 3.090232306167813",
    "1e-5, -4.2648907939228256",
    "1e-12, -7.034483825301132",
    "1e-300, -37.0470962993612"
  })
  void quantile_asInPython(double p, double expected) {
    assertThat(NormalQuantile.of(p)).isCloseTo(expected, within(1e-13));
    assertThat(NormalQuantile.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(NormalQuantile.of(1)).isEqualTo(Double.POSITIVE_INFINITY);
  }
}
