package dev.attune.assessment.sample;

import java.math.BigDecimal;

/** Exact sums over people, by how many items of the scale they answered: how many they are, Σs and Σs² of their points s. */
final class ScoreTotals {
  private final long[] people;
  private final BigDecimal[] sums;
  private final BigDecimal[] squares;

  ScoreTotals(int items) {
    people = new long[items + 1];
    sums = PairTotals.zeros(items + 1);
    squares = PairTotals.zeros(items + 1);
  }

  void add(int answered, long count, BigDecimal sum, BigDecimal square) {
    people[answered] += count;
    sums[answered] = sums[answered].add(sum);
    squares[answered] = squares[answered].add(square);
  }

  void addAll(ScoreTotals other) {
    for (int answered = 0; answered < people.length; answered++) {
      add(answered, other.people[answered], other.sums[answered], other.squares[answered]);
    }
  }

  /** The sums of the points of those who answered every item. */
  Spread complete() {
    int all = people.length - 1;
    return Spread.of(people[all], sums[all], squares[all]);
  }

  /** The means of the answers given by those who answered at least one item. */
  Spread means() {
    long count = 0;
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal square = BigDecimal.ZERO;
    for (int answered = 1; answered < people.length; answered++) {
      BigDecimal divisor = BigDecimal.valueOf(answered);
      count += people[answered];
      sum = sum.add(sums[answered].divide(divisor, Spread.DIGITS));
      square = square.add(squares[answered].divide(divisor.pow(2), Spread.DIGITS));
    }
    return Spread.of(count, sum, square);
  }
}
