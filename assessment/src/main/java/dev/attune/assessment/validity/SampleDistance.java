package dev.attune.assessment.validity;

import dev.attune.assessment.figure.Figure;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The squared Mahalanobis distance from a sample: its mean, and a Cholesky factor of its covariances.
 *
 * <p>Whether the covariances can be inverted is decided by what the earlier items leave of an item's variance: no more than
 * 1e-10 of it counts as nothing, a project convention.
 */
final class SampleDistance {
  private static final double NOTHING_LEFT = 1e-10;

  private final int rows;
  private final double[] mean;
  private final double[][] factor;
  private final boolean singular;

  private SampleDistance(int rows, double[] mean, double[][] covariances) {
    this.rows = rows;
    this.mean = mean;
    factor = covariances;
    singular = rows < 2 || !decompose(factor);
  }

  /** From the complete rows; the others are passed over. */
  static SampleDistance of(List<double[]> sample) {
    List<double[]> complete = sample.stream().filter(SampleDistance::isComplete).toList();
    int rows = complete.size();
    int size = rows == 0 ? 0 : complete.get(0).length;
    double[] mean = new double[size];
    for (double[] row : complete) {
      for (int i = 0; i < size; i++) {
        mean[i] += row[i] / rows;
      }
    }
    double[][] covariances = new double[size][size];
    for (double[] row : complete) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j <= i; j++) {
          covariances[i][j] += (row[i] - mean[i]) * (row[j] - mean[j]) / (rows - 1.0);
        }
      }
    }
    return new SampleDistance(rows, mean, covariances);
  }

  Figure squared(double[] answers) {
    if (!isComplete(answers)) {
      return Figure.undefined(ValidityReason.INCOMPLETE);
    }
    if (singular) {
      return Figure.undefined(ValidityReason.SINGULAR_COVARIANCE, "rows", Integer.toString(rows));
    }
    double squared = 0;
    double[] solved = new double[answers.length];
    for (int i = 0; i < answers.length; i++) {
      double rest = answers[i] - mean[i];
      for (int j = 0; j < i; j++) {
        rest -= factor[i][j] * solved[j];
      }
      solved[i] = rest / factor[i][i];
      squared += solved[i] * solved[i];
    }
    return Figure.of(squared);
  }

  private static boolean isComplete(double[] row) {
    return IntStream.range(0, row.length).noneMatch(i -> Double.isNaN(row[i]));
  }

  /** Cholesky's decomposition in place; {@code false} where the matrix is not positive definite. */
  private static boolean decompose(double[][] matrix) {
    for (int i = 0; i < matrix.length; i++) {
      double variance = matrix[i][i];
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int m = 0; m < j; m++) {
          rest -= matrix[i][m] * matrix[j][m];
        }
        if (j < i) {
          matrix[i][j] = rest / matrix[j][j];
        } else if (rest <= NOTHING_LEFT * variance) {
          return false;
        } else {
          matrix[i][i] = Math.sqrt(rest);
        }
      }
    }
    return true;
  }
}
