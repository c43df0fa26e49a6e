package dev.attune.core.progress;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.pacing.PacingPolicy;
import org.immutables.value.Value;

/**
 * From when on the history of a plan and of what was practised says something. All defaults are project conventions: no study
 * stands behind them.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ProgressSettings {
  private static final int MOST_DAYS = 3660;
  private static final int MOST = 1000;

  /**
   * From how many sittings rated before and after a person's lift is told; 4 where nothing was said, as fewer is chance.
   *
   * @return 1 to 1,000
   */
  @Value.Default
  public int leastPairs() {
    return 4;
  }

  /**
   * How many days back, today included, a rating tells how a ritual lifts; 56 where nothing was said, eight whole weeks.
   *
   * @return 1 to 3,660
   */
  @Value.Default
  public int liftDays() {
    return 56;
  }

  /**
   * How many rituals are proposed for the month to come; 3 where nothing was said, enough for a choice.
   *
   * @return 1 to 1,000
   */
  @Value.Default
  public int proposals() {
    return 3;
  }

  /**
   * From which day of a plan on a questionnaire counts as answered at its end; 22 where nothing was said, the first of the week
   * in which a plan has it answered again.
   *
   * @return 2 to 30
   */
  @Value.Default
  public int answeredAgainFromDay() {
    return 22;
  }

  /**
   * When a sitting counts as rated well.
   *
   * @return the policy
   */
  @Value.Default
  public PacingPolicy pacing() {
    return PacingPolicy.defaults();
  }

  /**
   * The defaults.
   *
   * @return the settings
   */
  public static ProgressSettings defaults() {
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

  ProgressSettings() {}

  @Value.Check
  void check() {
    Require.range(leastPairs(), 1, MOST, "leastPairs");
    Require.range(liftDays(), 1, MOST_DAYS, "liftDays");
    Require.range(proposals(), 1, MOST, "proposals");
    Require.range(answeredAgainFromDay(), 2, 30, "answeredAgainFromDay");
  }

  /** Builds {@link ProgressSettings}. */
  public static final class Builder extends ImmutableProgressSettings.Builder {
    Builder() {}
  }
}
