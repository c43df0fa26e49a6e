package dev.attune.assessment.practice;

import dev.attune.core.error.Require;
import java.time.LocalDate;

/**
 * How much closer somebody felt after something they did on a day than before it.
 *
 * @param on the day
 * @param points after minus before, from -10 to 10 points of the eleven-point scale
 * @since 1.0
 */
public record DayLift(LocalDate on, int points) {
  /**
   * Creates the lift.
   *
   * @param on the day
   * @param points after minus before, from -10 to 10
   * @throws dev.attune.core.error.InvalidValueException where the points are out of range
   */
  public DayLift {
    Require.that(points >= -10 && points <= 10, "points", "points from -10 to 10", "others");
  }

  /** Three asterisks: ratings are not told. */
  @Override
  public String toString() {
    return "DayLift{***}";
  }
}
