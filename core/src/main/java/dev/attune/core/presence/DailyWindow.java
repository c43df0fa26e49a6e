package dev.attune.core.presence;

import dev.attune.core.error.Require;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A stretch of every day, in local time, from 10 minutes to 16 hours long. Where it ends at an earlier hour than it starts, or at
 * midnight, it ends on the next day. For example, '22:00 to 06:30'.
 *
 * <p>Where clocks are changed, an hour is skipped or comes twice (on Lord Howe Island half of one):
 *
 * <ul>
 *   <li>An edge in a skipped hour moves forward by as much as was skipped: 01:30 becomes 02:30.
 *   <li>Of an hour that comes twice, a start takes the first and an end the second, so that the window may grow.
 *   <li>With an hour skipped between its edges, or from under its start, a window is shorter by that hour, as the night itself
 *       is. Where less than 10 minutes would be left, its end moves forward too, and it keeps its full length.
 *   <li>A date that was skipped as a whole has no window, as on Samoa's way over the date line.
 * </ul>
 *
 * <p>The bounds are a project convention: long enough for one of the small rituals, and short enough to leave each day
 * hours in which nobody need think of it.
 *
 * @param start when it starts, inclusive
 * @param end when it ends, exclusive; another time than the start
 * @since 1.0
 */
public record DailyWindow(LocalTime start, LocalTime end) implements Comparable<DailyWindow> {
  /** The shortest window there is, a project convention. */
  public static final Duration SHORTEST = Duration.ofMinutes(10);

  /** The longest window there is, a project convention. */
  public static final Duration LONGEST = Duration.ofHours(16);

  /**
   * Creates the window.
   *
   * @param start when it starts, inclusive
   * @param end when it ends, exclusive
   * @throws dev.attune.core.error.InvalidValueException where the two are equal, or less than 10 minutes or more than 16 hours
   *     apart
   */
  public DailyWindow {
    Require.that(!start.equals(end), "end", "another time than the start", "the same");
    Duration length = lengthOf(start, end);
    Require.that(
        length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0,
        "window",
        "10 minutes to 16 hours from start to end",
        length.compareTo(SHORTEST) < 0 ? "less" : "more");
  }

  /**
   * The window between two times of day.
   *
   * @param startInclusive when it starts
   * @param endExclusive when it ends; on the next day where it is earlier than the start
   * @return the window
   * @throws dev.attune.core.error.InvalidValueException where the two are equal, or less than 10 minutes or more than 16 hours
   *     apart
   */
  public static DailyWindow of(LocalTime startInclusive, LocalTime endExclusive) {
    return new DailyWindow(startInclusive, endExclusive);
  }

  /**
   * How long it is on a day without a change of clocks.
   *
   * @return from 10 minutes to 16 hours
   */
  public Duration length() {
    return lengthOf(start, end);
  }

  /**
   * Whether a time of day lies in it, as clocks show it.
   *
   * @param time the time of day
   * @return true from its start on, and false again from its end on
   */
  public boolean contains(LocalTime time) {
    boolean started = !time.isBefore(start);
    boolean ended = !time.isBefore(end);
    return end.isAfter(start) ? started && !ended : started || !ended;
  }

  /**
   * Whether some time of day lies in both, as clocks show it.
   *
   * @param other another window
   * @return true where they overlap; false where one ends as the other starts
   */
  public boolean overlaps(DailyWindow other) {
    return contains(other.start) || other.contains(start);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(DailyWindow other) {
    int byStart = start.compareTo(other.start);
    return byStart == 0 ? end.compareTo(other.end) : byStart;
  }

  /** Whether a date exists in a zone, and so has a window that starts on it. */
  static boolean exists(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toLocalDate().equals(date);
  }

  /** The window that starts on a date. */
  DeviceFreeTime startingOn(LocalDate date, ZoneId zone) {
    LocalDate endDate = end.isAfter(start) ? date : date.plusDays(1);
    Instant from = ZonedDateTime.of(date, start, zone).toInstant();
    Instant to = ZonedDateTime.of(endDate, end, zone).withLaterOffsetAtOverlap().toInstant();
    boolean tooLittleLeft = Duration.between(from, to).compareTo(SHORTEST) < 0;
    return new DeviceFreeTime(from, tooLittleLeft ? from.plus(length()) : to);
  }

  private static Duration lengthOf(LocalTime start, LocalTime end) {
    Duration sameDay = Duration.between(start, end);
    return end.isAfter(start) ? sameDay : sameDay.plusDays(1);
  }
}
