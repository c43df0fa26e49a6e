package dev.attune.core.checkin;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * How close one person felt around one check-in: a point of their series.
 *
 * @param on the day, as it was for the person
 * @param before the rating before it, 0 to 10; empty where none was given or may be seen
 * @param after the rating after it, 0 to 10; empty where none was given or may be seen
 * @since 1.0
 */
public record CheckInPoint(LocalDate on, OptionalInt before, OptionalInt after) {
  /** The day alone. */
  @Override
  public String toString() {
    return "CheckInPoint{" + on + "}";
  }
}
