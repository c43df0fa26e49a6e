package dev.attune.core.presence;

import dev.attune.core.error.Require;
import java.time.Duration;
import java.time.Instant;

/**
 * One stretch of time that is device-free. For example, '2026-12-01T19:00:00Z to 2026-12-01T20:30:00Z'.
 *
 * @param start when it starts, inclusive
 * @param end when it ends, exclusive; after the start
 * @since 1.0
 */
public record DeviceFreeTime(Instant start, Instant end) {
  /**
   * Creates the stretch.
   *
   * @param start when it starts, inclusive
   * @param end when it ends, exclusive
   * @throws dev.attune.core.error.InvalidValueException where it would not end after its start
   */
  public DeviceFreeTime {
    Require.that(start.isBefore(end), "end", "an instant after the start", "another one");
  }

  /**
   * Whether it is device-free then.
   *
   * @param instant the instant
   * @return true from the start on, and false again from the end on
   */
  public boolean contains(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end);
  }

  /**
   * How much time passes from its start to its end.
   *
   * @return the time that passes, whatever clocks show meanwhile
   */
  public Duration length() {
    return Duration.between(start, end);
  }
}
