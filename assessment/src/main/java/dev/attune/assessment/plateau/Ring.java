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

  /** No check-in, or no median. */
  static final byte NONE = -1;

  /** How near neighbours of a check-in are, in days. */
  private static final int NEAR = 10;

  private static final int NEIGHBOURS = 3;

  private final byte[] values = new byte[DAYS];

  /** In half points; a pure function of values and epoch. */
  private final byte[] medians = new byte[DAYS];

  private int newest;

  Ring() {
    Arrays.fill(values, NONE);
    Arrays.fill(medians, NONE);
  }

  Ring(Ring other) {
    System.arraycopy(other.values, 0, values, 0, DAYS);
    System.arraycopy(other.medians, 0, medians, 0, DAYS);
    newest = other.newest;
  }

  /** The first day that is kept. */
  int oldest() {
    return newest - DAYS + 1;
  }

  /** Makes a later day the newest, with nothing said on the days up to it. */
  void advanceTo(int day) {
    long skipped = (long) day - newest;
    if (skipped >= DAYS) {
      Arrays.fill(values, NONE);
      Arrays.fill(medians, NONE);
    } else {
      for (int d = newest + 1; d <= day; d++) {
        values[at(d)] = NONE;
        medians[at(d)] = NONE;
      }
    }
    newest = day;
  }

  void put(int day, int value) {
    values[at(day)] = (byte) value;
  }

  /** What was said on a day, or {@link #NONE}, also for days that are not kept. */
  int value(int day) {
    return day > newest || day < oldest() ? NONE : values[at(day)];
  }

  /** The median around a day's check-in in points, or NaN where too few are near. */
  double median(int day) {
    byte half = medians[at(day)];
    return half == NONE ? Double.NaN : half / 2.0;
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
    byte[] near = new byte[2 * NEIGHBOURS];
    int n = 0;
    int first = Math.max(Math.max(epoch, oldest()), day - NEAR);
    for (int d = day - 1; d >= first && n < NEIGHBOURS; d--) {
      n = insert(near, n, values[at(d)]);
    }
    int upTo = n + NEIGHBOURS;
    int last = Math.min(newest, day + NEAR);
    for (int d = day + 1; d <= last && n < upTo; d++) {
      n = insert(near, n, values[at(d)]);
    }
    medians[at(day)] = n < 3 ? NONE : (byte) (near[(n - 1) / 2] + near[n / 2]);
  }

  /** Keeps a few values in order. */
  private static int insert(byte[] sorted, int n, byte value) {
    if (value == NONE) {
      return n;
    }
    int place = n;
    while (place > 0 && sorted[place - 1] > value) {
      sorted[place] = sorted[place - 1];
      place--;
    }
    sorted[place] = value;
    return n + 1;
  }

  private static int at(int day) {
    return Math.floorMod(day, DAYS);
  }
}
