package dev.attune.assessment.sample;

import java.util.Arrays;
import java.util.Optional;

/**
 * The maximum likelihood fit of one factor to correlations R of k items: the loadings λ and uniquenesses ψ that minimise
 * log|Σ| + tr(R·Σ⁻¹), Σ = λλᵀ + diag(ψ). Uniquenesses are free to become negative, so that a Heywood case shows.
 *
 * <p>Some steps of expectation and maximisation lead near the best fit, scoring steps (Newton's, with the expected second
 * derivatives) to within 1e-10 of it.
 */
final class OneFactorFit {
  private static final int FIRST_STEPS = 50;
  private static final int MOST_STEPS = 1000;
  private static final double TOLERANCE = 1e-10;
  private static final double SMALLEST_SHARE = 1e-9;
  /** So near the best fit that rounding alone may make it look worse. */
  private static final double NEAR = 1e-6;

  private final double[][] correlations;
  private final int size;
  private final double[] loadings;
  private final double[] uniquenesses;

  private OneFactorFit(double[][] correlations) {
    this.correlations = correlations;
    size = correlations.length;
    loadings = new double[size];
    uniquenesses = new double[size];
  }

  /** The fit; empty where none was found. */
  static Optional<OneFactorFit> of(double[][] correlations) {
    OneFactorFit fit = new OneFactorFit(correlations);
    fit.start();
    for (int step = 0; step < FIRST_STEPS; step++) {
      fit.expectAndMaximise();
    }
    for (int step = 0; step < MOST_STEPS; step++) {
      double change = fit.score();
      if (Double.isNaN(change)) {
        return Optional.empty();
      }
      if (change < TOLERANCE) {
        return Optional.of(fit);
      }
    }
    return Optional.empty();
  }

  double loading(int item) {
    return loadings[item];
  }

  double uniqueness(int item) {
    return uniquenesses[item];
  }

  private void start() {
    double[] first = firstLoadings(correlations);
    for (int i = 0; i < size; i++) {
      loadings[i] = first[i];
      uniquenesses[i] = 1 - loadings[i] * loadings[i];
    }
  }

  /** Where a search begins: the correlations with the item that has the strongest ones, made smaller. */
  static double[] firstLoadings(double[][] correlations) {
    int strongest = 0;
    double most = 0;
    for (int i = 0; i < correlations.length; i++) {
      double strength = Arrays.stream(correlations[i]).map(Math::abs).sum();
      if (strength > most) {
        most = strength;
        strongest = i;
      }
    }
    return Arrays.stream(correlations[strongest]).map(r -> 0.8 * r).toArray();
  }

  /** Rubin and Thayer (1982), EM algorithms for ML factor analysis, Psychometrika 47, 69–76, doi:10.1007/BF02293851. */
  private void expectAndMaximise() {
    double information = 1;
    for (int i = 0; i < size; i++) {
      information += loadings[i] * loadings[i] / uniquenesses[i];
    }
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = loadings[i] / uniquenesses[i] / information;
    }
    double[] shared = times(correlations, weights);
    double square = 1 / information;
    for (int i = 0; i < size; i++) {
      square += weights[i] * shared[i];
    }
    for (int i = 0; i < size; i++) {
      loadings[i] = shared[i] / square;
      uniquenesses[i] = correlations[i][i] - loadings[i] * shared[i];
    }
  }

  /** One scoring step, halved until the fit is not worse; the greatest change, or NaN where there is no such step. */
  private double score() {
    Optional<double[]> whole = step();
    if (whole.isEmpty()) {
      return Double.NaN;
    }
    double before = misfit();
    double[] oldLoadings = loadings.clone();
    double[] oldUniquenesses = uniquenesses.clone();
    for (double share = 1; share > SMALLEST_SHARE; share /= 2) {
      double change = 0;
      for (int i = 0; i < size; i++) {
        double ofLoading = share * whole.get()[i];
        double ofUniqueness = share * whole.get()[size + i];
        loadings[i] = oldLoadings[i] - ofLoading;
        uniquenesses[i] = oldUniquenesses[i] - ofUniqueness;
        change = Math.max(change, Math.max(Math.abs(ofLoading), Math.abs(ofUniqueness)));
      }
      double after = misfit();
      if (after <= before || (change < NEAR && Double.isFinite(after))) {
        return change;
      }
    }
    return Double.NaN;
  }

  private Optional<double[]> step() {
    return Cholesky.of(model()).flatMap(model -> {
      double[][] inverse = model.inverse();
      double[] gradient = gradient(inverse);
      return Cholesky.of(information(inverse)).map(information -> information.solve(gradient));
    });
  }

  private double[][] model() {
    double[][] model = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        model[i][j] = loadings[i] * loadings[j] + (i == j ? uniquenesses[i] : 0);
      }
    }
    return model;
  }

  /** log|Σ| + tr(R·Σ⁻¹); infinite where Σ is no covariance matrix. */
  private double misfit() {
    Optional<Cholesky> model = Cholesky.of(model());
    if (model.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    double misfit = model.get().logDeterminant();
    for (int i = 0; i < size; i++) {
      misfit += model.get().solve(correlations[i])[i];
    }
    return misfit;
  }

  /** With W = Σ⁻¹ and G = W(Σ − R)W: Gλ for the loadings and ½·diag(G) for the uniquenesses. */
  private double[] gradient(double[][] inverse) {
    double[][] difference = model();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        difference[i][j] -= correlations[i][j];
      }
    }
    double[][] weighted = times(times(inverse, difference), inverse);
    double[] ofLoadings = times(weighted, loadings);
    double[] gradient = new double[2 * size];
    for (int i = 0; i < size; i++) {
      gradient[i] = ofLoadings[i];
      gradient[size + i] = weighted[i][i] / 2;
    }
    return gradient;
  }

  /** With w = Wλ and c = λᵀw: w wᵀ + cW for two loadings, W·w for one and a uniqueness, ½W² for two uniquenesses, by element. */
  private double[][] information(double[][] inverse) {
    double[] w = times(inverse, loadings);
    double c = 0;
    for (int i = 0; i < size; i++) {
      c += loadings[i] * w[i];
    }
    double[][] information = new double[2 * size][2 * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        information[i][j] = w[i] * w[j] + c * inverse[i][j];
        information[i][size + j] = inverse[i][j] * w[j];
        information[size + j][i] = information[i][size + j];
        information[size + i][size + j] = inverse[i][j] * inverse[i][j] / 2;
      }
    }
    return information;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private static double[][] times(double[][] left, double[][] right) {
    int size = left.length;
    double[][] product = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        for (int j = 0; j < size; j++) {
          product[i][j] += left[i][k] * right[k][j];
        }
      }
    }
    return product;
  }
}
