package dev.attune.core.plan;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * One day of a plan. For example, 'day 3, 2026-12-03, week 1'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class PlanDay {
  /**
   * Which day of the plan it is.
   *
   * @return 1 to 30
   */
  public abstract int day();

  /**
   * The date.
   *
   * @return the date
   */
  public abstract LocalDate date();

  /**
   * Which week of the plan it is in: days 1 to 7, 8 to 14, 15 to 21 and 22 to 30.
   *
   * @return 1 to 4
   */
  public abstract int week();

  /**
   * Whether it holds nothing but the micro-habit, or nothing at all.
   *
   * @return true for a rest day, an unavailable day included
   */
  public abstract boolean rest();

  /**
   * What to do, in order; the micro-habit first.
   *
   * @return the activities; empty on an unavailable day, save for what took place on it before a plan was made anew
   */
  public abstract List<Activity> activities();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  PlanDay() {}

  @Value.Check
  void check() {
    Require.range(day(), 1, Plan.DAYS, "day");
    Require.range(week(), 1, 4, "week");
  }

  /** Builds a {@link PlanDay}. */
  public static final class Builder extends ImmutablePlanDay.Builder {
    Builder() {}
  }
}
