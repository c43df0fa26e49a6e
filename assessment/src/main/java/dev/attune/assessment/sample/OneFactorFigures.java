package dev.attune.assessment.sample;

import dev.attune.assessment.figure.Figure;
import java.util.Arrays;

/** The one-factor models of a scale, from the covariances of those who answered every item. */
final class OneFactorFigures {
  /** The share of the items' variances below which the variance of their sum is but what a fit is off by. */
  private static final double NOTHING_LEFT = 1e-9;

  private final SampleLayout.ScaleItems scale;
  private final Covariances covariances;
  private final long people;
  private final Figure possible;
  /** Empty where no model is possible. */
  private final double[][] correlations;

  OneFactorFigures(
      SampleLayout.ScaleItems scale,
      Covariances covariances,
      ConsistencyFigures consistency,
      long people) {
    this.scale = scale;
    this.covariances = covariances;
    this.people = people;
    possible = consistency.needing(3, covariances::constantItem);
    correlations = possible.isDefined() ? correlations(covariances) : new double[0][];
  }

  private static double[][] correlations(Covariances covariances) {
    double[][] correlations = new double[covariances.size()][covariances.size()];
    for (int i = 0; i < correlations.length; i++) {
      for (int j = 0; j < correlations.length; j++) {
        correlations[i][j] = i == j ? 1 : covariances.correlation(i, j).value().orElseThrow();
      }
    }
    return correlations;
  }

  /** By maximum likelihood, in the units of the items. */
  OneFactorModel maximumLikelihood() {
    if (!possible.isDefined()) {
      return undefined(possible);
    }
    if (Cholesky.of(correlations).isEmpty()) {
      return undefined(Figure.undefined(SampleReason.DEPENDENT_ITEMS));
    }
    return OneFactorFit.of(correlations)
        .map(this::inUnitsOfItems)
        .orElseGet(() -> undefined(Figure.undefined(SampleReason.NOT_CONVERGED)));
  }

  /** By minimum residuals, with every item at variance 1. */
  OneFactorModel minimumResidual() {
    if (!possible.isDefined()) {
      return undefined(possible);
    }
    return MinimumResidualFit.of(correlations)
        .map(loadings -> model(
            loadings,
            Arrays.stream(loadings).map(loading -> 1 - loading * loading).toArray()))
        .orElseGet(() -> undefined(Figure.undefined(SampleReason.NOT_CONVERGED)));
  }

  private static OneFactorModel undefined(Figure why) {
    return OneFactorModel.builder().omega(why).build();
  }

  private OneFactorModel inUnitsOfItems(OneFactorFit fit) {
    double[] loadings = new double[covariances.size()];
    double[] uniquenesses = new double[covariances.size()];
    for (int i = 0; i < loadings.length; i++) {
      double variance = covariances.value(i, i).doubleValue() * (people - 1) / people;
      loadings[i] = fit.loading(i) * Math.sqrt(variance);
      uniquenesses[i] = fit.uniqueness(i) * variance;
    }
    return model(loadings, uniquenesses);
  }

  private OneFactorModel model(double[] loadings, double[] uniquenesses) {
    OneFactorModel.Builder model = OneFactorModel.builder();
    double loading = 0;
    double uniqueness = 0;
    double variances = 0;
    for (int i = 0; i < loadings.length; i++) {
      loading += loadings[i];
      uniqueness += uniquenesses[i];
      variances += loadings[i] * loadings[i] + uniquenesses[i];
      if (uniquenesses[i] <= 0) {
        model.addHeywoodCase(scale.items().get(i).id());
      }
    }
    double factor = loading * loading;
    double total = factor + uniqueness;
    if (total <= NOTHING_LEFT * variances) {
      return undefined(Figure.undefined(SampleReason.NO_VARIANCE));
    }
    boolean turned = loading < 0;
    return model
        .omega(Figure.of(factor / total))
        .loadings(
            Arrays.stream(loadings).map(each -> turned ? -each : each).boxed().toList())
        .uniquenesses(Arrays.stream(uniquenesses).boxed().toList())
        .build();
  }
}
