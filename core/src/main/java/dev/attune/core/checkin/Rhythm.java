package dev.attune.core.checkin;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * How regular check-ins were in a span of calendar days. There is no target.
 *
 * <p>Days that were paused or set aside do not count: they neither add to a gap nor end it. A day with a check-in counts in any
 * case. For example, 'on 5 of 26 days, at most 6 days without one'.
 *
 * @param firstInclusive the first day of the span
 * @param lastInclusive the last day of the span
 * @param daysWithCheckIn on how many days there was one
 * @param daysCounted how many days count
 * @param longestGap the most days that count from one check-in to the next, or to an end of the span
 * @since 1.0
 */
public record Rhythm(
    LocalDate firstInclusive,
    LocalDate lastInclusive,
    int daysWithCheckIn,
    int daysCounted,
    int longestGap) {
  /**
   * The share of days with a check-in among those that count.
   *
   * @return 0 to 1; empty where no day counts
   */
  public OptionalDouble share() {
    return daysCounted == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) daysWithCheckIn / daysCounted);
  }

  /** The span alone: what counts in it may tell of a pause. */
  @Override
  public String toString() {
    return "Rhythm{" + firstInclusive + ", " + lastInclusive + "}";
  }
}
