package dev.attune.assessment.plateau;

import dev.attune.core.error.InvalidValueException;
import java.time.LocalDate;

/**
 * Goes through many people's memories that lie as bytes in an array, one after the other, and changes them in place: for a table
 * of millions to which a night brings a check-in each.
 *
 * <p>It does what {@link PlateauDetector#after} and {@link PlateauDetector#assess} do with a {@link PlateauMemory}, to the bit, and
 * allocates nothing but the results that are asked for. An empty place of a table holds the bytes of
 * {@link PlateauMemory#empty()}. Not thread-safe: each thread takes a sweep of its own.
 *
 * @since 1.0
 */
public final class PlateauSweep {
  private final PlateauDetector detector;
  private final Tracker tracker = new Tracker();
  private final Fit fit = new Fit();

  PlateauSweep(PlateauDetector detector) {
    this.detector = detector;
  }

  /**
   * Puts one more check-in, or one that was corrected, into a memory.
   *
   * @param memories memories of {@value PlateauMemory#BYTES} bytes each
   * @param offset where the memory begins
   * @param day as for {@link PlateauDetector#after}
   * @param closeness points from 0 to 10; the rating after the check-in
   * @return where closeness was going as of the last check-in
   * @throws InvalidValueException where the points or the year are out of range, or no memory of this version lies there; the bytes
   *     are then as they were
   */
  public PlateauState after(byte[] memories, int offset, LocalDate day, int closeness) {
    int number = PlateauDetector.checkIn(day, closeness);
    read(memories, offset);
    if (!PlateauDetector.tooOld(tracker, number)) {
      detector.take(tracker, number, closeness, fit);
      MemoryLayout.write(tracker, memories, offset);
    }
    return tracker.lastState;
  }

  /**
   * Where closeness is going as of a day, without figures and reasons.
   *
   * @param memories memories of {@value PlateauMemory#BYTES} bytes each, which stay as they are
   * @param offset where the memory begins
   * @param on the day, the last check-in's or a later one
   * @return the state
   * @throws InvalidValueException where the day is before the last check-in, or no memory of this version lies there
   */
  public PlateauState state(byte[] memories, int offset, LocalDate on) {
    read(memories, offset);
    if (tracker.count == 0) {
      return PlateauState.INSUFFICIENT_DATA;
    }
    int day = PlateauDetector.notBeforeTheLast(tracker, on);
    return day == tracker.last ? tracker.lastState : detector.evaluate(tracker, day, fit);
  }

  /**
   * Where closeness is going as of a day.
   *
   * @param memories memories of {@value PlateauMemory#BYTES} bytes each, which stay as they are
   * @param offset where the memory begins
   * @param on the day, the last check-in's or a later one
   * @return the result
   * @throws InvalidValueException where the day is before the last check-in, or no memory of this version lies there
   */
  public PlateauResult assess(byte[] memories, int offset, LocalDate on) {
    read(memories, offset);
    return detector.assess(tracker, on, fit);
  }

  private void read(byte[] memories, int offset) {
    MemoryLayout.check(memories, offset);
    MemoryLayout.read(memories, offset, tracker);
  }
}
