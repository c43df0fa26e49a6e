package dev.attune.core.presence;

import dev.attune.core.bond.Label;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.ritual.RitualId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A place that people keep free of devices for a stretch of every day: what they agreed on, and nothing that watches over it.
 *
 * <p>For example, 'the kitchen table, 19:00 to 20:30 in Lisbon, a basket, tea, and a look back on Sundays'. Who may need to stay
 * reachable, or depends on a device, simply does; that needs no entry here.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class DeviceFreeZone {
  /**
   * What the people call the place: private text, 1 to 40 code points.
   *
   * @return the name of the place
   */
  public abstract Label space();

  /**
   * From when to when it is device-free, every day.
   *
   * @return the window, in the local time of {@link #timeZone()}
   */
  public abstract DailyWindow window();

  /**
   * The time zone whose clocks the window goes by. Never assumed: a wrong one would be hours off.
   *
   * @return the time zone
   */
  public abstract ZoneId timeZone();

  /**
   * The thing that says that the time has begun; empty where the people use none.
   *
   * @return the reminder
   */
  public abstract Optional<PhysicalReminder> reminder();

  /**
   * The ritual that takes the device's place; empty where it is left open. Sitting together in silence is as good.
   *
   * @return the id of a ritual of the catalog in use
   */
  public abstract Optional<RitualId> replacement();

  /**
   * On which day the people look back at their week; Sunday, the last day of a week, where nothing was said. The day is a
   * project convention.
   *
   * @return the day of the week
   */
  @Value.Default
  public DayOfWeek reflectsOn() {
    return DayOfWeek.SUNDAY;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Whether it is device-free at an instant.
   *
   * @param instant the instant
   * @return true from a window's start on, and false again from its end on
   */
  public final boolean isDeviceFreeAt(Instant instant) {
    return timesAround(instant).anyMatch(time -> time.contains(instant));
  }

  /**
   * When device-free time next starts.
   *
   * @param instant the instant from which to look ahead
   * @return the first start after that instant; at a start itself, the one that follows
   */
  public final Instant nextStartAfter(Instant instant) {
    return firstAfter(instant, timesAround(instant).map(DeviceFreeTime::start));
  }

  /**
   * When device-free time next ends: the stretch under way, or else the next one.
   *
   * @param instant the instant from which to look ahead
   * @return the first end after that instant; at an end itself, the one that follows
   */
  public final Instant nextEndAfter(Instant instant) {
    return firstAfter(instant, timesAround(instant).map(DeviceFreeTime::end));
  }

  /**
   * The device-free stretches that start on some local dates; the last may end on the day after. They are apart from each other,
   * unless nearly a whole day came twice, as it did on Kwajalein in 1969.
   *
   * @param firstInclusive the first date
   * @param lastInclusive the last date; the first one or later
   * @return one stretch a date, in order; none for a date that the time zone skipped as a whole
   * @throws dev.attune.core.error.InvalidValueException where the last date is before the first
   */
  public final List<DeviceFreeTime> timesBetween(
      LocalDate firstInclusive, LocalDate lastInclusive) {
    Require.that(
        !lastInclusive.isBefore(firstInclusive),
        "lastInclusive",
        firstInclusive + " or later",
        lastInclusive);
    return times(firstInclusive, lastInclusive).toList();
  }

  DeviceFreeZone() {}

  /**
   * Every stretch that can be under way or come next. One that began two dates ago may still last where its end moved over a
   * skipped date. The next may start as much as three dates ahead: one for today's being over, one for a skipped date, and one
   * for clocks that went back over midnight and show yesterday again.
   */
  private Stream<DeviceFreeTime> timesAround(Instant instant) {
    LocalDate today = instant.atZone(timeZone()).toLocalDate();
    return times(today.minusDays(2), today.plusDays(3));
  }

  private Stream<DeviceFreeTime> times(LocalDate firstInclusive, LocalDate lastInclusive) {
    return LongStream.rangeClosed(firstInclusive.toEpochDay(), lastInclusive.toEpochDay())
        .mapToObj(LocalDate::ofEpochDay)
        .filter(date -> DailyWindow.exists(date, timeZone()))
        .map(date -> window().startingOn(date, timeZone()));
  }

  private static Instant firstAfter(Instant instant, Stream<Instant> edges) {
    return edges.filter(edge -> edge.isAfter(instant)).min(Instant::compareTo).orElseThrow();
  }

  /** Builds a {@link DeviceFreeZone}. */
  public static final class Builder extends ImmutableDeviceFreeZone.Builder {
    Builder() {}
  }
}
