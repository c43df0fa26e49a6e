package dev.attune.assessment.plateau;

import java.util.Arrays;

/**
 * One person's last days: what was said on each, and the middle of what was said around it. Days are local date numbers.
 */
final class Ring {
  /** How far back a fit may look. */
  static final int LOOKBACK = 112;

  /** Days kept: those a fit may look at, and some before them for their neighbours. */
  static final int DAYS = LOOKBACK + 12;

  /** No check-in. */
  static final byte NONE = -1;

  /** Places for the days kept, a power of two, so that a day's place is found without dividing. */
  private static final int PLACES = Integer.highestOneBit(DAYS - 1) << 1;

  /** How near neighbours of a check-in are, in days. */
  private static final int NEAR = 10;

  private static final int NEIGHBOURS = 3;

  /** A one in each half-byte that counts one of the points from 0 to 10. */
  private static final long ONES = 0x111_1111_1111L;

  private final byte[] values = new byte[PLACES];

  /** In half points; a pure function of values and epoch. */
  private final byte[] medians = new byte[PLACES];

  private int newest;

  Ring() {
    begin(0);
  }

  /** Becomes as another is. */
  void set(Ring other) {
    System.arraycopy(other.values, 0, values, 0, PLACES);
    System.arraycopy(other.medians, 0, medians, 0, PLACES);
    newest = other.newest;
  }

  /** Forgets everything and begins anew with a last day, on which nothing is said yet. */
  void begin(int lastDay) {
    Arrays.fill(values, NONE);
    newest = lastDay;
  }

  /** The first day that is kept. */
  int oldest() {
    return newest - DAYS + 1;
  }

  /** The last day there is. */
  int newest() {
    return newest;
  }

  /** Makes a later day the newest, with nothing said on the days up to it. */
  void advanceTo(int day) {
    if ((long) day - newest >= DAYS) {
      begin(day);
      return;
    }
    while (newest < day) {
      newest++;
      values[at(newest)] = NONE;
    }
  }

  void put(int day, int value) {
    values[at(day)] = (byte) value;
  }

  /** What was said on a day, or {@link #NONE}, also for days that are not kept. */
  int value(int day) {
    return day > newest || day < oldest() ? NONE : values[at(day)];
  }

  /** The same for a day from {@link #oldest()} to {@link #newest()}. */
  int kept(int day) {
    return values[at(day)];
  }

  /** The median around a kept day's check-in in half points, that of its own where too few others are near. */
  int halfMedian(int day) {
    return medians[at(day)];
  }

  /** The same in points. */
  double median(int day) {
    return halfMedian(day) / 2.0;
  }

  /**
   * How many check-ins a span of kept days has, in the upper half, and the sum of their points, in the lower one: what is true of
   * two spans together is the sum of both.
   */
  long tally(int firstInclusive, int lastInclusive) {
    int n = 0;
    int sum = 0;
    for (int day = firstInclusive; day <= lastInclusive; day++) {
      int value = values[at(day)];
      int said = ~(value >> 31);
      n -= said;
      sum += value & said;
    }
    return ((long) n << 32) + sum;
  }

  /** Works out the medians of the last check-ins up to a day anew: a new one changes its own and its three neighbours'. */
  void refreshLast(int day, int epoch) {
    int left = NEIGHBOURS + 1;
    for (int d = day; left > 0 && d >= Math.max(epoch, oldest()); d--) {
      if (values[at(d)] != NONE) {
        refresh(d, epoch);
        left--;
      }
    }
  }

  /** Works out the medians of a span of days anew. */
  void refresh(int firstInclusive, int lastInclusive, int epoch) {
    int last = Math.min(lastInclusive, newest);
    for (int d = Math.max(firstInclusive, oldest()); d <= last; d++) {
      if (values[at(d)] != NONE) {
        refresh(d, epoch);
      }
    }
  }

  private void refresh(int day, int epoch) {
    long near = 0;
    int n = 0;
    int first = Math.max(Math.max(epoch, oldest()), day - NEAR);
    for (int d = day - 1; d >= first && n < NEIGHBOURS; d--) {
      int value = values[at(d)];
      if (value != NONE) {
        near += 1L << (4 * value);
        n++;
      }
    }
    int upTo = n + NEIGHBOURS;
    int last = Math.min(newest, day + NEAR);
    for (int d = day + 1; d <= last && n < upTo; d++) {
      int value = values[at(d)];
      if (value != NONE) {
        near += 1L << (4 * value);
        n++;
      }
    }
    long upToEach = near * ONES;
    int median =
        n < 3 ? 2 * values[at(day)] : ranked(upToEach, (n - 1) / 2) + ranked(upToEach, n / 2);
    medians[at(day)] = (byte) median;
  }

  /** The points that so many others are not above, from the count of those up to each of the points. */
  private static int ranked(long upToEach, int below) {
    long reached = (upToEach + (7 - below) * ONES) & (8 * ONES);
    return Long.numberOfTrailingZeros(reached) / 4;
  }

  private static int at(int day) {
    return day & (PLACES - 1);
  }
}
