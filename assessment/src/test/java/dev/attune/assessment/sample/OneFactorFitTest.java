package dev.attune.assessment.sample;

import static dev.attune.assessment.sample.Samples.answers;
import static dev.attune.assessment.sample.Samples.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.instrument.ItemId;
import dev.attune.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneFactorFitTest {
  /** Correlations that one factor makes exactly: the product of two loadings. */
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  void fit_correlationsOfOneFactor_givesItsLoadings(int items) {
    double[] loadings = {0.9, -0.8, 0.7, 0.6, 0.3};
    double[][] correlations = new double[items][items];
    for (int i = 0; i < items; i++) {
      for (int j = 0; j < items; j++) {
        correlations[i][j] = i == j ? 1 : loadings[i] * loadings[j];
      }
    }
    OneFactorFit fit = OneFactorFit.of(correlations).orElseThrow();
    double sign = Math.signum(fit.loading(0));
    for (int i = 0; i < items; i++) {
      assertThat(sign * fit.loading(i)).isCloseTo(loadings[i], within(1e-9));
      assertThat(fit.uniqueness(i)).isCloseTo(1 - loadings[i] * loadings[i], within(1e-9));
    }
  }

  /** Of three items the loadings follow: λ₁² = r₁₂·r₁₃ / r₂₃, here 81/70. */
  @Test
  void fit_heywoodCase_hasANegativeUniqueness() {
    OneFactorFit fit = OneFactorFit.of(new double[][] {
          {1, 0.9, 0.9},
          {0.9, 1, 0.7},
          {0.9, 0.7, 1}
        })
        .orElseThrow();
    assertThat(fit.uniqueness(0)).isCloseTo(1 - 81.0 / 70, within(1e-9));
    assertThat(fit.uniqueness(1)).isCloseTo(0.3, within(1e-9));
  }

  /** λ₁² = r₁₂·r₁₃ / r₂₃ would be negative. */
  @Test
  void fit_correlationsThatNoFactorMakes_isNone() {
    assertThat(OneFactorFit.of(new double[][] {
          {1, 0.4, 0.4},
          {0.4, 1, -0.4},
          {0.4, -0.4, 1}
        }))
        .isEmpty();
  }

  /**
   * By hand. The covariances are (77 43 48; 43 65 24; 48 24 48) / 30; so λ² is 43·48/24, 43·24/48 and 48·24/43, over 30, the first
   * above the variance of its item.
   */
  @Test
  void omega_heywoodCase_isFlagged() {
    Reliability figures = scale(
        answers(5, 3, 5),
        answers(3, 4, 3),
        answers(1, 2, 3),
        answers(1, 1, 1),
        answers(3, 5, 3),
        answers(4, 4, 3));
    OneFactorModel model = figures.omegaOneFactor();

    double factor = Math.sqrt(86) + Math.sqrt(21.5) + Math.sqrt(1152 / 43.0);
    assertThat(model.omega().value().orElseThrow())
        .isCloseTo(factor * factor / (77 + 65 + 48 + 2 * (43 + 48 + 24)), within(1e-9));
    assertThat(model.heywoodCases()).containsExactly(ItemId.of("q1"));
    assertThat(model.loadings().get(0)).isCloseTo(Math.sqrt(86 / 36.0), within(1e-8));
    assertThat(model.uniquenesses().get(0)).isCloseTo(-9 / 36.0, within(1e-8));
    assertThat(figures.warnings()).extracting(Reason::code).containsExactly("HEYWOOD_CASE");
  }

  @Test
  void omega_itemAskedTwice_isUndefined() {
    Reliability figures = scale(
        answers(1, 1, 5), answers(2, 2, 1), answers(5, 5, 2), answers(3, 3, 3), answers(4, 4, 1));

    assertThat(figures.omegaOneFactor().omega().whyUndefined().map(Reason::code))
        .contains("DEPENDENT_ITEMS");
    assertThat(figures.omegaOneFactor().loadings()).isEmpty();
  }
}
