package dev.attune.assessment.sample;

/**
 * Exact sums of words, lane by lane, in rows. A lane is carried over into one twice as wide before it can spill, and that one into
 * a {@code long}.
 */
final class LaneTotals {
  private final LaneLayout lanes;
  private final int rows;
  private final int words;
  private final int perWord;
  private final int width;
  /** The bits of the lanes with an even number. */
  private final long evenLanes;

  /** At word·rows + row: what was added since the last time something was carried over. */
  private final long[] narrow;

  private long untilWide;
  /** As narrow: the lanes with an even and an odd number, each with the room of both. */
  private final long[] even;

  private final long[] odd;
  private long untilTotals;
  /** At (word·rows + row)·perWord + lane. */
  private final long[] totals;

  LaneTotals(LaneLayout lanes, int rows) {
    this.lanes = lanes;
    this.rows = rows;
    words = lanes.words();
    perWord = lanes.perWord();
    width = lanes.width();
    evenLanes = LaneLayout.everyLane(2 * width) * LaneLayout.most(width);
    narrow = new long[rows * words];
    even = new long[narrow.length];
    odd = new long[narrow.length];
    totals = new long[narrow.length * perWord];
    untilWide = lanes.room();
    untilTotals = wideRoom();
  }

  /** How many sums of a narrow lane a wide one has room for. */
  private long wideRoom() {
    return LaneLayout.most(width) + 2;
  }

  /** Adds words to a row. */
  void add(int row, long[] added) {
    for (int word = 0, at = row; word < words; word++, at += rows) {
      narrow[at] += added[word];
    }
  }

  /** Adds words, each times a number, to a row. */
  void add(int row, long factor, long[] added) {
    for (int word = 0, at = row; word < words; word++, at += rows) {
      narrow[at] += factor * added[word];
    }
  }

  /** Adds to the row of each column its number times the words, as far as they are that of the column or later. */
  void addProducts(long[] numbers) {
    switch (perWord) { // a number that is known while compiling makes each of these three times as
      // fast
      case 8 -> addProducts(numbers, 8);
      case 4 -> addProducts(numbers, 4);
      default -> addProducts(numbers, perWord);
    }
  }

  private void addProducts(long[] numbers, int each) {
    int bits = Long.SIZE / each;
    for (int word = 0; word < words; word++) {
      long other = numbers[word];
      int at = word * rows;
      for (int own = 0; own <= word; own++, at += each) {
        long rest = numbers[own];
        for (int lane = 0; lane < each; lane++) {
          narrow[at + lane] += (rest & LaneLayout.most(bits)) * other;
          rest >>>= bits;
        }
      }
    }
  }

  /** Says that all of one person is added: no row got more from them than the square of a number. */
  void endPerson() {
    if (--untilWide == 0) {
      widen();
    }
  }

  private void widen() {
    for (int i = 0; i < narrow.length; i++) {
      even[i] += narrow[i] & evenLanes;
      odd[i] += narrow[i] >>> width & evenLanes;
      narrow[i] = 0;
    }
    untilWide = lanes.room();
    if (--untilTotals == 0) {
      total();
    }
  }

  private void total() {
    for (int i = 0; i < narrow.length; i++) {
      for (int lane = 0; lane < perWord; lane++) {
        totals[i * perWord + lane] += wide(i, lane);
      }
      even[i] = 0;
      odd[i] = 0;
    }
    untilTotals = wideRoom();
  }

  private long wide(int at, int lane) {
    long word = lane % 2 == 0 ? even[at] : odd[at];
    return word >>> (lane / 2 * 2 * width) & LaneLayout.most(2 * width);
  }

  /** Adds all sums of another one; it keeps them. */
  void addAll(LaneTotals other) {
    for (int i = 0; i < narrow.length; i++) {
      for (int lane = 0; lane < perWord; lane++) {
        totals[i * perWord + lane] += other.at(i, lane);
      }
    }
  }

  /** What was added in a row to the lane of a column. */
  long sum(int row, int column) {
    return at(lanes.word(column) * rows + row, column & (perWord - 1));
  }

  private long at(int at, int lane) {
    return totals[at * perWord + lane]
        + wide(at, lane)
        + (narrow[at] >>> (lane * width) & LaneLayout.most(width));
  }
}
