package dev.attune.assessment.plateau;

import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * How one person's state lies in {@value #BYTES} bytes: the version, flags and states; what was said on the days kept; slopes;
 * sums; days. Nothing is allocated, so that a table of millions can be gone through.
 */
final class MemoryLayout {
  static final int BYTES = 4 + Ring.DAYS + 4 * (Tracker.SNAPSHOTS + 1) + 8 * 8 + 4 * 10;

  private static final byte VERSION = 1;

  private static final int VALUES = 4;
  private static final int SLOPES = VALUES + Ring.DAYS;
  private static final int FIGURES = SLOPES + 4 * (Tracker.SNAPSHOTS + 1);
  private static final int NUMBERS = FIGURES + 8 * 8;

  /** What the numbers of states stand for; new ones only ever come last. */
  private static final List<PlateauState> NUMBERED = List.of(
      PlateauState.INSUFFICIENT_DATA,
      PlateauState.PLATEAU,
      PlateauState.HIGH_STABLE,
      PlateauState.RISING,
      PlateauState.RECOVERING,
      PlateauState.DECLINING,
      PlateauState.VOLATILE);

  private static final int RUPTURED = 1;
  private static final int CENSORED = 2;

  /** Far above every level, drop and slope that points from 0 to 10 can give, far below what could not be told: a convention. */
  private static final double GREATEST_FIGURE = 1_000;

  /** A sum forgets a 180th each time, and takes no more than half the square of 10 points: it stays below 9,000. */
  private static final double GREATEST_SUM = 10_000;

  private static final VarHandle FLOAT =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle DOUBLE =
      MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private static final Tracker NOTHING = new Tracker();
  private static final byte[] EMPTY = new byte[BYTES];

  static {
    write(NOTHING, EMPTY, 0);
  }

  private MemoryLayout() {}

  /** Requires that a memory lies at a place of an array. */
  static void check(byte[] bytes, int offset) {
    if (offset < 0 || offset > bytes.length - BYTES) {
      throw InvalidValueException.of(
          "offset", "a place with " + BYTES + " bytes from it on", offset);
    }
  }

  static void write(Tracker from, byte[] to, int offset) {
    to[offset] = VERSION;
    to[offset + 1] = (byte) ((from.ruptured ? RUPTURED : 0) | (from.onsetCensored ? CENSORED : 0));
    to[offset + 2] = (byte) NUMBERED.indexOf(from.established);
    to[offset + 3] = (byte) NUMBERED.indexOf(from.lastState);
    int last = from.count == 0 ? 0 : from.last;
    for (int i = 0; i < Ring.DAYS; i++) {
      to[offset + VALUES + i] = (byte) from.ring.kept(last - Ring.DAYS + 1 + i);
    }
    for (int i = 0; i <= Tracker.SNAPSHOTS; i++) {
      FLOAT.set(to, offset + SLOPES + 4 * i, from.slope(last - Tracker.SNAPSHOTS + i));
    }
    int figures = offset + FIGURES;
    DOUBLE.set(to, figures, from.pairs1);
    DOUBLE.set(to, figures + 8, from.sum1);
    DOUBLE.set(to, figures + 16, from.pairs2);
    DOUBLE.set(to, figures + 24, from.sum2);
    DOUBLE.set(to, figures + 32, from.reference);
    DOUBLE.set(to, figures + 40, from.dropSize);
    DOUBLE.set(to, figures + 48, from.dropZ);
    DOUBLE.set(to, figures + 56, from.slopeBefore);
    int numbers = offset + NUMBERS;
    INT.set(to, numbers, from.first);
    INT.set(to, numbers + 4, from.last);
    INT.set(to, numbers + 8, from.count);
    INT.set(to, numbers + 12, from.epoch);
    INT.set(to, numbers + 16, from.referenceDay);
    INT.set(to, numbers + 20, from.flatSince);
    INT.set(to, numbers + 24, from.onset);
    INT.set(to, numbers + 28, from.onsetLow);
    INT.set(to, numbers + 32, from.onsetHigh);
    INT.set(to, numbers + 36, from.establishedDay);
  }

  /** Reads what was written; a tracker that is refused half-way holds anything. */
  static void read(byte[] from, int offset, Tracker to) {
    if (from[offset] != VERSION) {
      throw InvalidValueException.of("memory", "version " + VERSION, from[offset]);
    }
    int flags = from[offset + 1];
    Require.that(flags >= 0 && flags <= (RUPTURED | CENSORED), "memory", "known flags", "others");
    to.ruptured = (flags & RUPTURED) != 0;
    to.onsetCensored = (flags & CENSORED) != 0;
    to.established = state(from[offset + 2]);
    to.lastState = state(from[offset + 3]);
    int figures = offset + FIGURES;
    to.pairs1 = sum(from, figures);
    to.sum1 = sum(from, figures + 8);
    to.pairs2 = sum(from, figures + 16);
    to.sum2 = sum(from, figures + 24);
    to.reference = figure(from, figures + 32);
    to.dropSize = figure(from, figures + 40);
    to.dropZ = figure(from, figures + 48);
    to.slopeBefore = figure(from, figures + 56);
    Require.that(
        to.ruptured != Double.isNaN(to.dropSize) && to.ruptured != Double.isNaN(to.dropZ),
        "memory",
        "a drop with its size, or none",
        "another");
    int numbers = offset + NUMBERS;
    to.first = (int) INT.get(from, numbers);
    to.last = (int) INT.get(from, numbers + 4);
    to.count = (int) INT.get(from, numbers + 8);
    to.epoch = (int) INT.get(from, numbers + 12);
    to.referenceDay = (int) INT.get(from, numbers + 16);
    to.flatSince = (int) INT.get(from, numbers + 20);
    to.onset = (int) INT.get(from, numbers + 24);
    to.onsetLow = (int) INT.get(from, numbers + 28);
    to.onsetHigh = (int) INT.get(from, numbers + 32);
    to.establishedDay = (int) INT.get(from, numbers + 36);
    if (to.count == 0) {
      Require.that(
          Arrays.equals(from, offset, offset + BYTES, EMPTY, 0, BYTES),
          "memory",
          "an empty one",
          "another");
      to.set(NOTHING);
      return;
    }
    Require.that(
        to.count > 0 && to.first <= to.epoch && to.epoch <= to.last && to.first != Tracker.NO_DAY,
        "memory",
        "days in their order",
        "others");
    to.restoreDays(from, offset + VALUES);
    for (int i = 0; i <= Tracker.SNAPSHOTS; i++) {
      float slope = (float) FLOAT.get(from, offset + SLOPES + 4 * i);
      Require.that(!Float.isInfinite(slope), "memory", "finite slopes", "an infinite one");
      to.restoreSlope(to.last - Tracker.SNAPSHOTS + i, slope);
    }
    to.settleNoise();
  }

  private static PlateauState state(byte number) {
    Require.that(number >= 0 && number < NUMBERED.size(), "memory", "known states", "another");
    return NUMBERED.get(number);
  }

  private static double sum(byte[] from, int offset) {
    double sum = (double) DOUBLE.get(from, offset);
    Require.that(sum >= 0 && sum <= GREATEST_SUM, "memory", "sums that come of points", "others");
    return sum;
  }

  /** NaN stands for none. */
  private static double figure(byte[] from, int offset) {
    double figure = (double) DOUBLE.get(from, offset);
    Require.that(
        Double.isNaN(figure) || Math.abs(figure) <= GREATEST_FIGURE,
        "memory",
        "figures that come of points",
        "others");
    return figure;
  }
}
