package dev.attune.assessment.plateau;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What the detector keeps of one person's check-ins: enough to go on from, however long the history, and no more.
 *
 * <p>It holds what was said on the last 124 days and a handful of figures about the time before, in {@value #BYTES} bytes that
 * {@link #toBytes()} hands out for a table of millions; in JSON it is the same bytes as Base64 text. It is one person's own
 * record: keep it as private as the ratings themselves. Immutable and thread-safe.
 *
 * @since 1.0
 */
public final class PlateauMemory {
  /** How many bytes {@link #toBytes()} gives. */
  public static final int BYTES = 4 + Ring.DAYS + 4 * (Tracker.SNAPSHOTS + 1) + 8 * 8 + 4 * 10;

  private static final byte VERSION = 1;

  /** What the numbers of states stand for; new ones only ever come last. */
  private static final List<PlateauState> NUMBERED = List.of(
      PlateauState.INSUFFICIENT_DATA,
      PlateauState.PLATEAU,
      PlateauState.HIGH_STABLE,
      PlateauState.RISING,
      PlateauState.RECOVERING,
      PlateauState.DECLINING,
      PlateauState.VOLATILE);

  private static final PlateauMemory EMPTY = new PlateauMemory(new Tracker());
  private static final int RUPTURED = 1;
  private static final int CENSORED = 2;

  private final Tracker tracker;

  /** Takes the tracker over: nobody else may change it any more. */
  PlateauMemory(Tracker tracker) {
    this.tracker = tracker;
  }

  /**
   * The memory of somebody who never checked in.
   *
   * @return the memory
   */
  public static PlateauMemory empty() {
    return EMPTY;
  }

  /** A copy to work on. */
  Tracker tracker() {
    return new Tracker(tracker);
  }

  /** The tracker itself, only to be read. */
  Tracker shared() {
    return tracker;
  }

  /**
   * How many days had a check-in.
   *
   * @return the number
   */
  public int checkIns() {
    return tracker.count;
  }

  /**
   * The last day with a check-in.
   *
   * @return the day; absent without any
   */
  public Optional<LocalDate> lastDay() {
    return day(tracker.last);
  }

  /** A day number as a date. */
  static Optional<LocalDate> day(int number) {
    return number == Tracker.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number));
  }

  /**
   * The memory as bytes of a fixed length; the first is the version.
   *
   * @return {@value #BYTES} bytes
   */
  public byte[] toBytes() {
    ByteBuffer out = ByteBuffer.allocate(BYTES);
    out.put(VERSION);
    out.put((byte) ((tracker.ruptured ? RUPTURED : 0) | (tracker.onsetCensored ? CENSORED : 0)));
    out.put((byte) NUMBERED.indexOf(tracker.established));
    out.put((byte) NUMBERED.indexOf(tracker.lastState));
    int last = tracker.count == 0 ? 0 : tracker.last;
    for (int day = last - Ring.DAYS + 1; day <= last; day++) {
      out.put((byte) tracker.ring.value(day));
    }
    for (int day = last - Tracker.SNAPSHOTS; day <= last; day++) {
      out.putFloat(tracker.slope(day));
    }
    for (double figure : new double[] {
      tracker.pairs1,
      tracker.sum1,
      tracker.pairs2,
      tracker.sum2,
      tracker.reference,
      tracker.dropSize,
      tracker.dropZ,
      tracker.slopeBefore
    }) {
      out.putDouble(figure);
    }
    for (int number : new int[] {
      tracker.first,
      tracker.last,
      tracker.count,
      tracker.epoch,
      tracker.referenceDay,
      tracker.flatSince,
      tracker.onset,
      tracker.onsetLow,
      tracker.onsetHigh,
      tracker.establishedDay
    }) {
      out.putInt(number);
    }
    return out.array();
  }

  /**
   * The memory that was written as bytes.
   *
   * @param bytes what {@link #toBytes()} gave
   * @return the memory
   * @throws InvalidValueException where it is none, or one of a later version
   */
  public static PlateauMemory ofBytes(byte[] bytes) {
    Require.that(bytes.length == BYTES, "memory", BYTES + " bytes", bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    byte version = in.get();
    Require.that(version == VERSION, "memory", "version " + VERSION, version);
    Tracker tracker = new Tracker();
    int flags = in.get();
    PlateauState established = state(in.get());
    PlateauState lastState = state(in.get());
    int days = in.position();
    in.position(days + Ring.DAYS);
    float[] slopes = new float[Tracker.SNAPSHOTS + 1];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = in.getFloat();
      Require.that(!Float.isInfinite(slopes[i]), "memory", "finite slopes", "an infinite one");
    }
    tracker.pairs1 = figure(in);
    tracker.sum1 = figure(in);
    tracker.pairs2 = figure(in);
    tracker.sum2 = figure(in);
    tracker.reference = in.getDouble();
    tracker.dropSize = in.getDouble();
    tracker.dropZ = in.getDouble();
    tracker.slopeBefore = in.getDouble();
    tracker.first = in.getInt();
    tracker.last = in.getInt();
    tracker.count = in.getInt();
    tracker.epoch = in.getInt();
    tracker.referenceDay = in.getInt();
    tracker.flatSince = in.getInt();
    tracker.onset = in.getInt();
    tracker.onsetLow = in.getInt();
    tracker.onsetHigh = in.getInt();
    tracker.establishedDay = in.getInt();
    Require.that(flags >= 0 && flags <= (RUPTURED | CENSORED), "memory", "known flags", "others");
    tracker.ruptured = (flags & RUPTURED) != 0;
    tracker.onsetCensored = (flags & CENSORED) != 0;
    tracker.established = established;
    tracker.lastState = lastState;
    if (tracker.count == 0) {
      Require.that(Arrays.equals(bytes, EMPTY.toBytes()), "memory", "an empty one", "another");
      return EMPTY;
    }
    Require.that(
        tracker.count > 0
            && tracker.first <= tracker.epoch
            && tracker.epoch <= tracker.last
            && tracker.first != Tracker.NO_DAY,
        "memory",
        "days in their order",
        "others");
    tracker.restore(bytes, days, slopes);
    return new PlateauMemory(tracker);
  }

  private static PlateauState state(byte number) {
    Require.that(number >= 0 && number < NUMBERED.size(), "memory", "known states", "another");
    return NUMBERED.get(number);
  }

  private static double figure(ByteBuffer in) {
    double figure = in.getDouble();
    Require.that(figure >= 0 && Double.isFinite(figure), "memory", "finite sums", "others");
    return figure;
  }

  /**
   * The memory as text.
   *
   * @return {@link #toBytes()} in Base64
   */
  @JsonValue
  public String toBase64() {
    return Base64.getEncoder().encodeToString(toBytes());
  }

  /**
   * The memory that was written as text.
   *
   * @param text what {@link #toBase64()} gave
   * @return the memory
   * @throws InvalidValueException where it is none, or one of a later version
   */
  @JsonCreator
  public static PlateauMemory ofBase64(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw InvalidValueException.of("memory", "Base64", "something else");
    }
    return ofBytes(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlateauMemory memory && Arrays.equals(toBytes(), memory.toBytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(toBytes());
  }

  /** What is remembered is somebody's ratings and is not told. */
  @Override
  public String toString() {
    return "PlateauMemory{***}";
  }
}
