package dev.attune.core.checkin;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import org.immutables.value.Value;

/**
 * From when on a history of check-ins says something. All defaults are project conventions: no study stands behind them.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class HistorySettings {
  private static final int MOST_DAYS = 3660;
  private static final int MOST = 1000;

  /**
   * How long a span is, in days, the day of the report being its last; the span before it has the same length. 28 where nothing
   * was said: four whole weeks, so that each weekday comes equally often.
   *
   * @return 1 to 3,660
   */
  @Value.Default
  public int spanDays() {
    return 28;
  }

  /**
   * From how many check-ins rated before and after a person's lift is told; 4 where nothing was said, as fewer is chance.
   *
   * @return 1 to 1,000
   */
  @Value.Default
  public int leastPairs() {
    return 4;
  }

  /**
   * How many check-ins each of both spans must hold for the trend of small worries; 8 where nothing was said, two a week.
   *
   * @return 1 to 1,000
   */
  @Value.Default
  public int leastCheckIns() {
    return 8;
  }

  /**
   * From which change on small worries are fewer or more, in worries per check-in; 0.2 where nothing was said, one in five
   * check-ins.
   *
   * @return above 0, 10 at most
   */
  @Value.Default
  public double stressorChange() {
    return 0.2;
  }

  /**
   * From which difference on the mean ratings after check-ins of two people are apart, in points of the eleven-point scale; 2 where
   * nothing was said, the same as for the plateau.
   *
   * @return above 0, 10 at most
   */
  @Value.Default
  public double pointsApart() {
    return 2;
  }

  /**
   * On how many days two people must both share a rating for their means to be set side by side; 4 where nothing was said, as
   * fewer is chance.
   *
   * @return 1 to 1,000
   */
  @Value.Default
  public int leastCommonDays() {
    return 4;
  }

  /**
   * From how many rituals begun the balance of initiative is told; 8 where nothing was said, as fewer is chance.
   *
   * @return 1 to 1,000
   */
  @Value.Default
  public int leastBegun() {
    return 8;
  }

  /**
   * Below which evenness the initiative leans, 0 for one person alone and 1 for even; 0.6 where nothing was said: of two people,
   * one began more than 70 of 100.
   *
   * @return 0 to 1
   */
  @Value.Default
  public double leaningBelow() {
    return 0.6;
  }

  /**
   * The defaults.
   *
   * @return the settings
   */
  public static HistorySettings defaults() {
    return builder().build();
  }

  /**
   * A builder whose attributes are the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  HistorySettings() {}

  @Value.Check
  void check() {
    Require.range(spanDays(), 1, MOST_DAYS, "spanDays");
    Require.range(leastPairs(), 1, MOST, "leastPairs");
    Require.range(leastCheckIns(), 1, MOST, "leastCheckIns");
    Require.range(leastCommonDays(), 1, MOST, "leastCommonDays");
    Require.range(leastBegun(), 1, MOST, "leastBegun");
    Require.that(
        stressorChange() > 0 && stressorChange() <= 10,
        "stressorChange",
        "a number above 0, 10 at most",
        stressorChange());
    Require.that(
        pointsApart() > 0 && pointsApart() <= 10,
        "pointsApart",
        "a number above 0, 10 at most",
        pointsApart());
    Require.that(
        leaningBelow() >= 0 && leaningBelow() <= 1,
        "leaningBelow",
        "a number from 0 to 1",
        leaningBelow());
  }

  /** Builds {@link HistorySettings}. */
  public static final class Builder extends ImmutableHistorySettings.Builder {
    Builder() {}
  }
}
