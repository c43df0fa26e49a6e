package dev.attune.assessment.sample;

import static dev.attune.assessment.sample.Samples.answers;
import static dev.attune.assessment.sample.Samples.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.core.reason.Reason;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MinimumResidualFitTest {
  /** Correlations that one factor makes exactly: the product of two loadings. */
  @Test
  void fit_correlationsOfOneFactor_givesItsLoadings() {
    double[] loadings = {0.9, -0.8, 0.7, 0.6, 0.3};
    double[] fit = MinimumResidualFit.of(products(loadings)).orElseThrow();
    for (int i = 0; i < loadings.length; i++) {
      assertThat(Math.signum(fit[0]) * fit[i]).isCloseTo(loadings[i], within(1e-8));
    }
  }

  /** Of three items the loadings follow: λ₁² = r₁₂·r₁₃ / r₂₃, here 81/70. */
  @Test
  void fit_heywoodCase_hasALoadingAboveOne() {
    double[] fit = MinimumResidualFit.of(
            new double[][] {{1, 0.9, 0.9}, {0.9, 1, 0.7}, {0.9, 0.7, 1}})
        .orElseThrow();
    assertThat(fit[0] * fit[0]).isCloseTo(81.0 / 70, within(1e-8));
  }

  /** λ₁² = r₁₂·r₁₃ / r₂₃ would be negative; and where nothing goes together, one loading may be anything. */
  @Test
  void fit_correlationsThatNoFactorMakes_isNone() {
    assertThat(
            MinimumResidualFit.of(new double[][] {{1, 0.4, 0.4}, {0.4, 1, -0.4}, {0.4, -0.4, 1}}))
        .isEmpty();
    assertThat(MinimumResidualFit.of(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}))
        .isEmpty();
  }

  /** A step to the side of the best fit never fits better. There is one, as all correlations are positive: 0.5² less 0.1, and more. */
  @Property(tries = 200)
  void fit_anyStepAway_isWorse(@ForAll @IntRange(min = 3, max = 9) int items, @ForAll long seed) {
    Random random = new Random(seed);
    double[] loadings = random.doubles(items, 0.5, 0.9).toArray();
    double[][] correlations = products(loadings);
    for (int i = 0; i < items; i++) {
      for (int j = 0; j < i; j++) {
        correlations[i][j] += (random.nextDouble() - 0.5) / 5;
        correlations[j][i] = correlations[i][j];
      }
    }
    double[] fit = MinimumResidualFit.of(correlations).orElseThrow();
    double least = residual(correlations, fit);
    for (double size = 1e-3; size > 1e-5; size /= 10) {
      double[] other = fit.clone();
      for (int i = 0; i < items; i++) {
        other[i] += size * random.nextGaussian();
      }
      assertThat(residual(correlations, other)).isGreaterThan(least - 1e-15);
    }
  }

  /** By hand: the second item is the first again, so the others' correlations with both are the same, and λ₁ = λ₂ = 1. */
  @Test
  void omega_itemAskedTwice_isDefinedAndFlagged() {
    Reliability figures = scale(
        answers(1, 1, 5), answers(2, 2, 1), answers(5, 5, 2), answers(3, 3, 3), answers(4, 4, 1));
    OneFactorModel model = figures.omegaMinimumResidual();
    // n(n − 1) times the variances of q1 and q3, and their covariance: 50, 56 and −30
    double r = -30 / Math.sqrt(50 * 56);
    assertThat(model.loadings().get(0)).isCloseTo(1, within(1e-8));
    assertThat(model.loadings().get(1)).isCloseTo(1, within(1e-8));
    assertThat(model.loadings().get(2)).isCloseTo(r, within(1e-8));
    double factor = (2 + r) * (2 + r);
    assertThat(model.omega().value().orElseThrow())
        .isCloseTo(factor / (factor + 1 - r * r), within(1e-8));
    assertThat(figures.omegaOneFactor().omega().isDefined()).isFalse();
  }

  @Test
  void omega_sumThatNeverVaries_isUndefined() {
    Reliability figures = scale(answers(1, 5, 2, 4), answers(4, 2, 5, 1), answers(3, 3, 4, 2));
    // every item is q1 moved, or q1 turned round: the loadings are 1, −1, 1 and −1
    assertThat(figures.omegaMinimumResidual().omega().whyUndefined().map(Reason::code))
        .contains("NO_VARIANCE");
    assertThat(figures.omegaMinimumResidual().loadings()).isEmpty();
  }

  @Test
  void omega_twoItemsOrAConstantOne_isUndefined() {
    assertThat(why(scale(answers(1, 2), answers(4, 3)))).isEqualTo("TOO_FEW_ITEMS");
    assertThat(why(scale(answers(1, 2, 3), answers(4, 3, 3)))).isEqualTo("CONSTANT_ITEM");
    assertThat(why(scale(answers(1, 2, 3)))).isEqualTo("TOO_FEW_PEOPLE");
  }

  /** As in {@link OneFactorFitTest}: with three items both fits are the same, up to the units. */
  @Test
  void omega_heywoodCase_isFlaggedOnce() {
    Reliability figures = scale(
        answers(5, 3, 5),
        answers(3, 4, 3),
        answers(1, 2, 3),
        answers(1, 1, 1),
        answers(3, 5, 3),
        answers(4, 4, 3));
    OneFactorModel model = figures.omegaMinimumResidual();
    assertThat(model.heywoodCases()).containsExactly(ItemId.of("q1"));
    // λ² = 43·48/24 over the variance 77
    assertThat(model.loadings().get(0)).isCloseTo(Math.sqrt(86 / 77.0), within(1e-8));
    assertThat(figures.warnings()).extracting(Reason::code).containsExactly("HEYWOOD_CASE");
  }

  private static String why(Reliability figures) {
    Figure omega = figures.omegaMinimumResidual().omega();
    return omega.whyUndefined().orElseThrow().code();
  }

  private static double[][] products(double[] loadings) {
    double[][] products = new double[loadings.length][loadings.length];
    for (int i = 0; i < loadings.length; i++) {
      for (int j = 0; j < loadings.length; j++) {
        products[i][j] = i == j ? 1 : loadings[i] * loadings[j];
      }
    }
    return products;
  }

  private static double residual(double[][] correlations, double[] loadings) {
    double sum = 0;
    for (int i = 0; i < loadings.length; i++) {
      for (int j = 0; j < i; j++) {
        double rest = correlations[i][j] - loadings[i] * loadings[j];
        sum += rest * rest;
      }
    }
    return sum;
  }
}
