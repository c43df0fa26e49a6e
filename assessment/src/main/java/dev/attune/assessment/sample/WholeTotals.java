package dev.attune.assessment.sample;

import dev.attune.core.error.Require;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Exact sums over people whose answers are all whole numbers, in {@code long} arithmetic and without allocating per person.
 *
 * <p>Cross-products are added up once for all scales, with 0, the lowest answer, in place of a gap. What a gap takes away from a
 * pair or from the complete answers to a scale is added up beside that, so that only people with gaps cost more. Products with
 * neighbouring columns are computed together, as lanes of one {@code long}: four of 16 bits where ranges are small, else two of
 * 32. They are carried over before a lane can spill.
 */
final class WholeTotals {
  /** The widest range of which four products, and several of their sums, fit a long. */
  private static final long NARROW = 15;

  private static final long MOST_PEOPLE = 1L << 32;

  /** No word has more lanes than one and these. */
  static final int PADDING = 3;

  private final int size;
  /** A word holds 2 to the power of laneBits lanes of laneWidth bits. */
  private final int laneBits;

  private final int laneWidth;
  private final int words;
  private final long carryEvery;
  private final int[][] scalesOf;
  private final GapTotals[] gaps;

  private final boolean[] touched;
  private long untilCarry;
  private final long[] sumLanes;
  /** At word·size + i: the products of column i with the columns of the word, as far as they are i or later. */
  private final long[] productLanes;

  private long people;
  private final long[] sums;
  /** At i·size + j, for i ≤ j. */
  private final long[] products;

  private final long[] missing;
  /** At i·size + j: over those who left item i open, how many answered item j, and Σx and Σx² of it. */
  private final long[] lostPeople;

  private final long[] lostSums;
  private final long[] lostSquares;

  WholeTotals(SampleLayout layout) {
    size = layout.columns().size();
    long widest = 1;
    for (Column column : layout.columns()) {
      widest = Math.max(widest, (long) (column.highest() - column.lowest()));
    }
    laneBits = widest <= NARROW ? 2 : 1;
    laneWidth = Long.SIZE >> laneBits;
    words = (size + (1 << laneBits) - 1) >> laneBits;
    carryEvery = lane(-1, 0) / (widest * widest);
    untilCarry = carryEvery;
    sumLanes = new long[words];
    productLanes = new long[size * words];
    sums = new long[size];
    products = new long[size * size];
    missing = new long[size];
    lostPeople = new long[size * size];
    lostSums = new long[size * size];
    lostSquares = new long[size * size];
    List<SampleLayout.ScaleItems> scales = layout.scales();
    gaps = scales.stream().map(GapTotals::new).toArray(GapTotals[]::new);
    touched = new boolean[gaps.length];
    scalesOf = new int[size][];
    for (int i = 0; i < size; i++) {
      int column = i;
      scalesOf[i] = IntStream.range(0, gaps.length)
          .filter(scale -> gaps[scale].has(column))
          .toArray();
    }
  }

  /**
   * Adds one person; where they left something open, {@link #addGaps} is to follow.
   *
   * @param numbers by column, counted from its lowest answer; 0 for a gap, and for {@link #PADDING} more columns
   */
  void add(int[] numbers) {
    for (int word = 0, from = 0; word < words; word++, from += size) {
      long packed = pack(numbers, word);
      sumLanes[word] += packed;
      int upTo = Math.min(size, (word + 1) << laneBits);
      for (int i = 0; i < upTo; i++) {
        productLanes[from + i] += numbers[i] * packed;
      }
    }
    people++;
    if (--untilCarry == 0) {
      carry();
    }
  }

  private long pack(int[] numbers, int word) {
    long packed = 0;
    int i = word << laneBits;
    for (int shift = 0; shift < Long.SIZE; shift += laneWidth) {
      packed |= (long) numbers[i++] << shift;
    }
    return packed;
  }

  private int shift(int column) {
    return (column & ((1 << laneBits) - 1)) * laneWidth;
  }

  private long lane(long word, int column) {
    return word >>> shift(column) & (-1L >>> (Long.SIZE - laneWidth));
  }

  /**
   * Adds what the gaps of the person just added take away.
   *
   * @param numbers the same numbers
   * @param given by column, 1 for an answer and 0 for a gap
   */
  void addGaps(int[] numbers, int[] given) {
    for (int i = 0; i < size; i++) {
      if (given[i] == 0) {
        missing[i]++;
        int row = i * size;
        for (int j = 0; j < size; j++) {
          lostPeople[row + j] += given[j];
          lostSums[row + j] += numbers[j];
          lostSquares[row + j] += (long) numbers[j] * numbers[j];
        }
        for (int scale : scalesOf[i]) {
          touched[scale] = true;
        }
      }
    }
    for (int scale = 0; scale < gaps.length; scale++) {
      if (touched[scale]) {
        gaps[scale].add(numbers, given);
        touched[scale] = false;
      }
    }
  }

  private void carry() {
    Require.that(
        people <= MOST_PEOPLE, "respondents", "at most " + MOST_PEOPLE + " in one sample", people);
    for (int j = 0; j < size; j++) {
      sums[j] += lane(sumLanes[j >> laneBits], j);
    }
    for (int i = 0; i < size; i++) {
      for (int j = i; j < size; j++) {
        products[i * size + j] += lane(productLanes[(j >> laneBits) * size + i], j);
      }
    }
    Arrays.fill(sumLanes, 0);
    Arrays.fill(productLanes, 0);
    untilCarry = carryEvery;
  }

  /** Adds everyone whom another one has; it keeps them. */
  void addAll(WholeTotals other) {
    other.carry();
    people += other.people;
    carry();
    addAll(sums, other.sums);
    addAll(products, other.products);
    addAll(missing, other.missing);
    addAll(lostPeople, other.lostPeople);
    addAll(lostSums, other.lostSums);
    addAll(lostSquares, other.lostSquares);
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
    carry();
    return gaps[scale].moments(this);
  }

  void addPair(PairTotals totals, int i, int j, int column, int other) {
    int lost = other * size + column;
    totals.add(
        i,
        j,
        people - missing[column] - lostPeople[lost],
        BigDecimal.valueOf(sums[column] - lostSums[lost]),
        BigDecimal.valueOf(product(column, column) - lostSquares[lost]),
        BigDecimal.valueOf(product(column, other)));
  }

  long sum(int column) {
    return sums[column];
  }

  long product(int column, int other) {
    return products[Math.min(column, other) * size + Math.max(column, other)];
  }
}
