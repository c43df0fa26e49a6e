package dev.attune.assessment.sample;

import dev.attune.assessment.figure.Figure;
import java.math.BigDecimal;

/**
 * The covariances of the keyed answers to a scale, to 50 digits, with the denominator n − 1: so that sums over them do not
 * depend on the order of items, and a sum that is zero is seen to be zero.
 */
final class Covariances {
  private final SampleLayout.ScaleItems scale;
  private final PairTotals totals;
  private final int size;
  private final BigDecimal[][] values;
  private final BigDecimal[] rows;
  private BigDecimal trace = BigDecimal.ZERO;
  private BigDecimal total = BigDecimal.ZERO;
  private long fewest = Long.MAX_VALUE;

  Covariances(SampleLayout.ScaleItems scale, PairTotals totals) {
    this.scale = scale;
    this.totals = totals;
    size = totals.size();
    values = new BigDecimal[size][size];
    rows = PairTotals.zeros(size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        fewest = Math.min(fewest, totals.people(i, j));
      }
    }
    if (fewest >= 2) {
      fill();
    }
  }

  private void fill() {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        BigDecimal sign = BigDecimal.valueOf((long) sign(i) * sign(j));
        BigDecimal pairs = Spread.pairs(totals.people(i, j));
        values[i][j] = totals.covariation(i, j).multiply(sign).divide(pairs, Spread.DIGITS);
        rows[i] = rows[i].add(values[i][j]);
      }
      trace = trace.add(values[i][i]);
      total = total.add(rows[i]);
    }
  }

  private int sign(int i) {
    return scale.items().get(i).sign();
  }

  int size() {
    return size;
  }

  /** The people of the pair of items that fewest answered. */
  long fewest() {
    return fewest;
  }

  BigDecimal value(int i, int j) {
    return values[i][j];
  }

  /** Σ of the variances. */
  BigDecimal trace() {
    return trace;
  }

  /** The variance of the sum of the items. */
  BigDecimal total() {
    return total;
  }

  /** The covariance of an item with the sum of the items. */
  BigDecimal row(int i) {
    return rows[i];
  }

  /** The variance of the sum of the other items. */
  BigDecimal totalWithout(int i) {
    return total.subtract(rows[i].multiply(BigDecimal.valueOf(2))).add(values[i][i]);
  }

  boolean isZero(BigDecimal variance) {
    return Spread.isZero(variance, trace);
  }

  /** The correlation of two items, or which of them everyone answered alike. */
  Figure correlation(int i, int j) {
    BigDecimal x = totals.variation(i, j);
    BigDecimal y = totals.variation(j, i);
    if (x.signum() == 0 || y.signum() == 0) {
      return constant(x.signum() == 0 ? i : j);
    }
    double product = Math.sqrt(x.multiply(y).doubleValue());
    return Figure.of(sign(i) * sign(j) * totals.covariation(i, j).doubleValue() / product);
  }

  private Figure constant(int i) {
    return Figure.undefined(
        SampleReason.CONSTANT_ITEM, "item", scale.items().get(i).id().value());
  }

  /** An item that everyone answered alike, as the reason for a figure that it leaves undefined; a figure of 0 where there is none. */
  Figure constantItem() {
    for (int i = 0; i < size; i++) {
      if (values[i][i].signum() == 0) {
        return constant(i);
      }
    }
    return Figure.of(0);
  }
}
