package dev.attune.assessment.plateau;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
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
  public static final int BYTES = MemoryLayout.BYTES;

  private static final PlateauMemory EMPTY = new PlateauMemory(new Tracker());

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
    byte[] bytes = new byte[BYTES];
    MemoryLayout.write(tracker, bytes, 0);
    return bytes;
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
    Tracker tracker = new Tracker();
    MemoryLayout.read(bytes, 0, tracker);
    return tracker.count == 0 ? EMPTY : new PlateauMemory(tracker);
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
