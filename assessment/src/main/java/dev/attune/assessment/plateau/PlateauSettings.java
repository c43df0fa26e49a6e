package dev.attune.assessment.plateau;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.Require;
import org.immutables.value.Value;

/**
 * What the detector takes for flat, for change, for high and for enough.
 *
 * <p>All defaults are this project's choice, tuned on simulated series alone: no data of real couples stood behind them. Who has
 * such data should tune the margin first (a wider one finds a plateau sooner and takes slow growth for one more often).
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class PlateauSettings {
  private static final PlateauSettings DEFAULTS = builder().build();

  /**
   * How far back the detector looks, in days, 28 to 112; 112 by default. Times from 98 on do about as well in simulation.
   *
   * @return days
   */
  @Value.Default
  public int lookbackDays() {
    return Ring.LOOKBACK;
  }

  /**
   * The slope, in points a day either way, within which closeness counts as level; one point in 30 days by default, the smallest
   * change that is taken to matter on a scale of 0 to 10.
   *
   * @return points a day, above 0
   */
  @Value.Default
  public double marginPerDay() {
    return 1.0 / 30;
  }

  /**
   * The net change, in points over the present stretch, that counts as growth or decline; 1.5 by default.
   *
   * @return points, above 0
   */
  @Value.Default
  public double netChange() {
    return 1.5;
  }

  /**
   * The same while a sudden drop has not been regained; 0.75 by default, half, as the drop is proven already.
   *
   * @return points, above 0
   */
  @Value.Default
  public double netChangeAfterDrop() {
    return 0.75;
  }

  /**
   * How probable it must be that the slope lies within the margin; 0.95 by default, two one-sided tests at 5 %.
   *
   * @return a probability
   */
  @Value.Default
  public double leastFlat() {
    return 0.95;
  }

  /**
   * How probable a direction must be; 0.95 by default.
   *
   * @return a probability
   */
  @Value.Default
  public double leastDirection() {
    return 0.95;
  }

  /**
   * How probable growth must be while a sudden drop has not been regained; 0.85 by default.
   *
   * @return a probability
   */
  @Value.Default
  public double leastRecovery() {
    return 0.85;
  }

  /**
   * The standard deviation of slopes expected beforehand, in points a day; 0.06 by default, a weak expectation.
   *
   * @return points a day, above 0
   */
  @Value.Default
  public double slopePriorSd() {
    return 0.06;
  }

  /**
   * How probable a bend within the time looked at is beforehand; 0.10 by default. From 0.05 to 0.15 little changes.
   *
   * @return a probability
   */
  @Value.Default
  public double bendPrior() {
    return 0.10;
  }

  /**
   * The level from which closeness counts as high; 8 by default.
   *
   * @return points, 0 to 10
   */
  @Value.Default
  public double highLevel() {
    return 8.0;
  }

  /**
   * By how many standard errors a level must stay below the high one for a plateau; 0.84 by default, 80 % confidence.
   *
   * @return standard errors, 0 or more
   */
  @Value.Default
  public double levelZ() {
    return 0.84;
  }

  /**
   * The standard deviation about the trend, in points, from which days count as swinging widely; 2.25 by default.
   *
   * @return points, above 0
   */
  @Value.Default
  public double volatileSd() {
    return 2.25;
  }

  /**
   * The least loss, in points, that counts as a sudden drop; 1.5 by default.
   *
   * @return points, above 0
   */
  @Value.Default
  public double leastDrop() {
    return 1.5;
  }

  /**
   * The least share of the level before that a sudden drop takes away; 0.25 by default.
   *
   * @return a share
   */
  @Value.Default
  public double leastDropShare() {
    return 0.25;
  }

  /**
   * The least number of standard errors of a sudden drop; 3.5 by default, as 3 finds drops in steady series.
   *
   * @return standard errors, above 0
   */
  @Value.Default
  public double leastDropZ() {
    return 3.5;
  }

  /**
   * The fewest check-ins before anything is said; 14 by default.
   *
   * @return check-ins
   */
  @Value.Default
  public int leastCheckIns() {
    return 14;
  }

  /**
   * The fewest days from the first check-in on before anything is said; 21 by default.
   *
   * @return days
   */
  @Value.Default
  public int leastDays() {
    return 21;
  }

  /**
   * The fewest check-ins in the stretch that is looked at; 10 by default.
   *
   * @return check-ins
   */
  @Value.Default
  public int leastCheckInsInStretch() {
    return 10;
  }

  /**
   * After how many days without a check-in nothing is said any more; 21 by default.
   *
   * @return days
   */
  @Value.Default
  public int staleAfterDays() {
    return 21;
  }

  /**
   * The defaults.
   *
   * @return the settings
   */
  public static PlateauSettings defaults() {
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

  PlateauSettings() {}

  @Value.Check
  void check() {
    Require.range(lookbackDays(), 28, Ring.LOOKBACK, "lookbackDays");
    above(marginPerDay(), "marginPerDay");
    above(netChange(), "netChange");
    above(netChangeAfterDrop(), "netChangeAfterDrop");
    probability(leastFlat(), "leastFlat");
    probability(leastDirection(), "leastDirection");
    probability(leastRecovery(), "leastRecovery");
    above(slopePriorSd(), "slopePriorSd");
    probability(bendPrior(), "bendPrior");
    Require.that(
        highLevel() >= 0 && highLevel() <= 10, "highLevel", "points from 0 to 10", highLevel());
    Require.that(
        levelZ() >= 0 && Double.isFinite(levelZ()), "levelZ", "0 or more, finite", levelZ());
    above(volatileSd(), "volatileSd");
    above(leastDrop(), "leastDrop");
    probability(leastDropShare(), "leastDropShare");
    above(leastDropZ(), "leastDropZ");
    Require.range(leastCheckIns(), 5, 1_000, "leastCheckIns");
    Require.range(leastDays(), 7, 1_000, "leastDays");
    Require.range(leastCheckInsInStretch(), 5, 100, "leastCheckInsInStretch");
    Require.range(staleAfterDays(), 1, 100, "staleAfterDays");
  }

  private static void above(double value, String name) {
    Require.that(value > 0 && Double.isFinite(value), name, "a finite number above 0", value);
  }

  private static void probability(double value, String name) {
    Require.that(value > 0 && value < 1, name, "a number between 0 and 1", value);
  }

  /** Builds {@link PlateauSettings}. */
  public static final class Builder extends ImmutablePlateauSettings.Builder {
    Builder() {}
  }
}
