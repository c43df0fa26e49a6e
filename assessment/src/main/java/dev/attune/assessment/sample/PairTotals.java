package dev.attune.assessment.sample;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Exact sums over people for every pair of items (i, j) of a scale, of those who answered both: how many they are, Σx and Σx² of
 * item i, and Σxy. All numbers are counted from the lowest answer of their column, before reversing.
 */
final class PairTotals {
  private final int size;
  private final long[] people;
  private final BigDecimal[] sums;
  private final BigDecimal[] squares;
  private final BigDecimal[] products;

  PairTotals(int size) {
    this.size = size;
    people = new long[size * size];
    sums = zeros(size * size);
    squares = zeros(size * size);
    products = zeros(size * size);
  }

  static BigDecimal[] zeros(int length) {
    BigDecimal[] zeros = new BigDecimal[length];
    Arrays.fill(zeros, BigDecimal.ZERO);
    return zeros;
  }

  /** Adds one person; null for a gap. */
  void add(@Nullable BigDecimal[] numbers) {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        BigDecimal x = numbers[i];
        BigDecimal y = numbers[j];
        if (x != null && y != null) {
          add(i, j, 1, x, x.multiply(x), x.multiply(y));
        }
      }
    }
  }

  void add(int i, int j, long count, BigDecimal sum, BigDecimal square, BigDecimal product) {
    int at = i * size + j;
    people[at] += count;
    sums[at] = sums[at].add(sum);
    squares[at] = squares[at].add(square);
    products[at] = products[at].add(product);
  }

  void addAll(PairTotals other) {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        int at = i * size + j;
        add(i, j, other.people[at], other.sums[at], other.squares[at], other.products[at]);
      }
    }
  }

  int size() {
    return size;
  }

  long people(int i, int j) {
    return people[i * size + j];
  }

  /** Σx of item i over those who also answered item j. */
  BigDecimal sum(int i, int j) {
    return sums[i * size + j];
  }

  /** n·Σx² − (Σx)² of item i over those who also answered item j: n(n − 1) times the variance. */
  BigDecimal variation(int i, int j) {
    int at = i * size + j;
    return BigDecimal.valueOf(people[at]).multiply(squares[at]).subtract(sums[at].pow(2));
  }

  /** n·Σxy − Σx·Σy: n(n − 1) times the covariance. */
  BigDecimal covariation(int i, int j) {
    int at = i * size + j;
    return BigDecimal.valueOf(people[at])
        .multiply(products[at])
        .subtract(sums[at].multiply(sums[j * size + i]));
  }

  BigDecimal product(int i, int j) {
    return products[i * size + j];
  }
}
