package dev.attune.core.checkin;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * How regular check-ins were in a span of calendar days. There is no target.
 *
 * <p>Days that were paused or set aside do not count: they neither add to a gap nor end it. A day with a check-in counts in any
 * case. Nor do the days before the first check-in that the reader may see, so that a young bond is not measured by days on which
 * nobody had begun. For example, 'on 5 of 26 days, at most 6 days without one'.
 *
 * @param firstInclusive the first day of the span, or the day of the first check-in where that is later; where the whole span came
 *     before it, the first day of the span, none of whose days counts
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

  /** The last day alone: what counts may tell of a pause, and the first day of what was done. */
  @Override
  public String toString() {
    return "Rhythm{" + lastInclusive + "}";
  }
}
