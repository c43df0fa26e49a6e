package dev.attune.assessment.agreement;

import dev.attune.assessment.figure.Figure;
import dev.attune.core.error.InvalidValueException;
import java.util.List;

/** How often each category of one side met each of the other, and the kappas that follow. */
final class AgreementTable {
  private final List<Double> categories;
  private final long[][] counts;
  private final long[] firsts;
  private final long[] seconds;
  private long pairs;

  AgreementTable(List<Double> categories) {
    this.categories = categories;
    counts = new long[categories.size()][categories.size()];
    firsts = new long[categories.size()];
    seconds = new long[categories.size()];
  }

  void add(double first, double second) {
    int i = place(first);
    int j = place(second);
    counts[i][j]++;
    firsts[i]++;
    seconds[j]++;
    pairs++;
  }

  /** 1 − Σ w·observed / Σ w·expected, where w is 1 off the diagonal: the same as (p − e)/(1 − e). */
  Figure kappa() {
    return kappa(false);
  }

  Figure quadraticKappa() {
    return kappa(true);
  }

  private Figure kappa(boolean quadratic) {
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        double weight = quadratic ? (double) (i - j) * (i - j) : i == j ? 0 : 1;
        observed += weight * counts[i][j];
        expected += weight * firsts[i] * seconds[j] / pairs;
      }
    }
    return expected == 0
        ? Figure.undefined(AgreementReason.ONE_CATEGORY)
        : Figure.of(1 - observed / expected);
  }

  private int place(double answer) {
    int place = categories.indexOf(answer + 0.0);
    if (place < 0) {
      throw InvalidValueException.of("pairs", "answers among the categories", "another one");
    }
    return place;
  }
}
