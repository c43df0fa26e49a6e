package dev.attune.assessment.practice;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.Require;
import org.immutables.value.Value;

/**
 * From when on a change in how people practise is told. All defaults are project conventions, checked on simulated couples alone:
 * no data of real couples stood behind them.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class PracticeSettings {
  private static final PracticeSettings DEFAULTS = builder().build();
  private static final int MOST_DAYS = 3660;
  private static final int MOST = 1000;

  /**
   * How many days up to today are looked at, today included; 28 by default, so that each weekday is in it equally often.
   *
   * @return 1 to 3,660
   */
  @Value.Default
  public int recentDays() {
    return 28;
  }

  /**
   * With how many days before these they are compared; 56 by default, twice as many, so that the comparison is steadier than what
   * is compared.
   *
   * @return 1 to 3,660
   */
  @Value.Default
  public int earlierDays() {
    return 56;
  }

  /**
   * How many earlier days there must be since the first practice; 28 by default.
   *
   * @return 1 to 3,660, and no more than {@link #earlierDays()}
   */
  @Value.Default
  public int leastEarlierDays() {
    return 28;
  }

  /**
   * How much less often people must take part for it to matter, as a share of the possible days; 0.10 by default, about one day in
   * ten.
   *
   * @return 0 to 1
   */
  @Value.Default
  public double participationMargin() {
    return 0.10;
  }

  /**
   * How much less the mean lift must be for it to matter; 0.5 by default.
   *
   * @return points, above 0 and up to 20
   */
  @Value.Default
  public double liftMargin() {
    return 0.5;
  }

  /**
   * How many standard errors a change must reach; 1.645 by default, one-sided at 5 %.
   *
   * @return a number above 0
   */
  @Value.Default
  public double z() {
    return 1.645;
  }

  /**
   * How many lifts there must be lately, and as many before; 8 by default.
   *
   * @return 2 to 1,000
   */
  @Value.Default
  public int leastLifts() {
    return 8;
  }

  /**
   * How many sessions there must be lately before they are called much the same or full of new things; 8 by default.
   *
   * @return 2 to 1,000
   */
  @Value.Default
  public int leastSessions() {
    return 8;
  }

  /**
   * From which chance on that two sessions are of the same ritual they count as repeating; 0.5 by default, which two rituals in turn
   * come near.
   *
   * @return 0 to 1
   */
  @Value.Default
  public double repetition() {
    return 0.5;
  }

  /**
   * How many sessions that were new are much novelty; 4 by default, one a week.
   *
   * @return 1 to 1,000
   */
  @Value.Default
  public int muchNovelty() {
    return 4;
  }

  /**
   * The defaults.
   *
   * @return the settings
   */
  public static PracticeSettings defaults() {
    return DEFAULTS;
  }

  /**
   * A builder of settings that are the defaults until set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  PracticeSettings() {}

  @Value.Check
  void check() {
    Require.range(recentDays(), 1, MOST_DAYS, "recentDays");
    Require.range(earlierDays(), 1, MOST_DAYS, "earlierDays");
    Require.range(leastEarlierDays(), 1, earlierDays(), "leastEarlierDays");
    share(participationMargin(), "participationMargin");
    Require.that(
        liftMargin() > 0 && liftMargin() <= 20,
        "liftMargin",
        "points above 0 and up to 20",
        liftMargin());
    Require.that(z() > 0 && Double.isFinite(z()), "z", "a finite number above 0", z());
    Require.range(leastLifts(), 2, MOST, "leastLifts");
    Require.range(leastSessions(), 2, MOST, "leastSessions");
    share(repetition(), "repetition");
    Require.range(muchNovelty(), 1, MOST, "muchNovelty");
  }

  private static void share(double value, String name) {
    Require.that(value >= 0 && value <= 1, name, "a number from 0 to 1", value);
  }

  /** Builds {@link PracticeSettings}. */
  public static final class Builder extends ImmutablePracticeSettings.Builder {
    Builder() {}
  }
}
