package dev.attune.assessment.sample;

import dev.attune.core.error.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Exact sums over people whose answers are all whole numbers, in {@code long} arithmetic and without allocating per person.
 *
 * <p>Cross-products are added up once for all scales, with 0, the lowest answer, in place of a gap. What a gap takes away from a
 * pair or from the complete answers to a scale is added up beside that, so that only people with gaps cost more.
 */
final class WholeTotals {
  private static final long MOST_PEOPLE = 1L << 32;

  private final LaneLayout lanes;
  private final int size;
  private final int sumRow;
  private final int[][] scalesOf;
  private final GapTotals[] gaps;

  private long people;
  /** A row a column, of its products with itself and later ones; then one of the sums. */
  private final LaneTotals products;
  /** Over those who left a column open, a row each: how many answered the other columns, then Σx and Σx² of these. */
  private final LaneTotals lost;

  private final long[] missing;
  /** By word, a 1 in each lane that belongs to a column. */
  private final long[] used;

  /** The person being added. */
  private final long[] numbers;

  private final long[] given;
  private final long[] squares;
  private final boolean[] touched;

  WholeTotals(SampleLayout layout, LaneLayout lanes) {
    this.lanes = lanes;
    size = lanes.size();
    sumRow = lanes.words() * lanes.perWord();
    products = new LaneTotals(lanes, sumRow + 1);
    lost = new LaneTotals(lanes, 3 * size);
    missing = new long[size];
    used = IntStream.range(0, lanes.words()).mapToLong(lanes::used).toArray();
    numbers = new long[lanes.words()];
    given = new long[lanes.words()];
    squares = new long[lanes.words()];
    List<SampleLayout.ScaleItems> scales = layout.scales();
    gaps = scales.stream().map(scale -> new GapTotals(scale, lanes)).toArray(GapTotals[]::new);
    touched = new boolean[gaps.length];
    scalesOf = new int[size][];
    for (int i = 0; i < size; i++) {
      int column = i;
      scalesOf[i] = IntStream.range(0, gaps.length)
          .filter(scale -> gaps[scale].has(column))
          .toArray();
    }
  }

  /** Adds one person. */
  void add(long[] words) {
    requireRoom(1);
    long open = 0;
    for (int word = 0; word < words.length; word++) {
      numbers[word] = lanes.numbers(words[word]);
      given[word] = lanes.marked(words[word], LaneLayout.GIVEN);
      open |= used[word] & ~given[word];
    }
    products.addProducts(numbers);
    products.add(sumRow, numbers);
    products.endPerson();
    people++;
    if (open != 0) {
      addGaps();
    }
  }

  private void addGaps() {
    for (int word = 0; word < squares.length; word++) {
      squares[word] = lanes.squares(numbers[word]);
    }
    for (int word = 0; word < given.length; word++) {
      for (long open = used[word] & ~given[word]; open != 0; open &= open - 1) {
        addGap(lanes.column(word, Long.numberOfTrailingZeros(open)));
      }
    }
    lost.endPerson();
    for (int scale = 0; scale < gaps.length; scale++) {
      if (touched[scale]) {
        gaps[scale].add(numbers, given);
        touched[scale] = false;
      }
    }
  }

  private void addGap(int column) {
    missing[column]++;
    lost.add(column, given);
    lost.add(size + column, numbers);
    lost.add(2 * size + column, squares);
    for (int scale : scalesOf[column]) {
      touched[scale] = true;
    }
  }

  private void requireRoom(long more) {
    Require.that(
        people + more <= MOST_PEOPLE,
        "respondents",
        "at most " + MOST_PEOPLE + " in one sample",
        people + more);
  }

  /** Adds everyone whom another one has; it keeps them. */
  void addAll(WholeTotals other) {
    requireRoom(other.people);
    people += other.people;
    products.addAll(other.products);
    lost.addAll(other.lost);
    addAll(missing, other.missing);
    for (int scale = 0; scale < gaps.length; scale++) {
      gaps[scale].addAll(other.gaps[scale]);
    }
  }

  static void addAll(long[] totals, long[] others) {
    for (int i = 0; i < totals.length; i++) {
      totals[i] += others[i];
    }
  }

  long people() {
    return people;
  }

  /** What one scale of the layout rests on. */
  Moments moments(int scale) {
    return gaps[scale].moments(this);
  }

  void addPair(PairTotals totals, int i, int j, int column, int other) {
    totals.add(
        i,
        j,
        people - missing[column] - lost.sum(other, column),
        BigDecimal.valueOf(sum(column) - lost.sum(size + other, column)),
        BigDecimal.valueOf(product(column, column) - lost.sum(2 * size + other, column)),
        BigDecimal.valueOf(product(column, other)));
  }

  long sum(int column) {
    return products.sum(sumRow, column);
  }

  long product(int column, int other) {
    return products.sum(Math.min(column, other), Math.max(column, other));
  }
}
