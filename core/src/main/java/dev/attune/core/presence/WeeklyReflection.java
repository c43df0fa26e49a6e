package dev.attune.core.presence;

import java.time.LocalDate;

/**
 * A look back at a week of device-free time.
 *
 * <p>It does not say who looked back: whoever keeps it knows whose it is, and no summary needs to.
 *
 * @param on the day of looking back; the week it belongs to runs from the Monday on or before it to the Sunday after
 * @param impression how the week felt; private
 * @since 1.0
 */
public record WeeklyReflection(LocalDate on, Impression impression) {
  /**
   * The look back on a day.
   *
   * @param on the day
   * @param impression how the week felt
   * @return the reflection
   */
  public static WeeklyReflection of(LocalDate on, Impression impression) {
    return new WeeklyReflection(on, impression);
  }

  /** The day alone; how it felt is not told. */
  @Override
  public String toString() {
    return "WeeklyReflection{" + on + "}";
  }
}
