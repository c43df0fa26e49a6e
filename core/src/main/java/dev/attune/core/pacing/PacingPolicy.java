package dev.attune.core.pacing;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.response.SafetyLevelSettings;
import dev.attune.core.safety.GatePolicy;
import org.immutables.value.Value;

/**
 * What an app may set about pacing and safety. Each default is a project convention; no study sets any of them.
 *
 * <p>No setting lets one person's word be overruled, lets a yes grow old, or lets a description of somebody's own habit of
 * relating make the pace faster.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class PacingPolicy {
  private static final int MOST_DAYS = 365;

  /**
   * What waits until everyone has privately reported no concern; the intense rituals by default.
   *
   * @return the policy of the gate
   */
  @Value.Default
  public GatePolicy gate() {
    return GatePolicy.HIGH_INTENSITY;
  }

  /**
   * When the others meet the effect of safety answers, pauses and their end; on the next day by default.
   *
   * @return when
   */
  @Value.Default
  public VisibleChange visibleChange() {
    return VisibleChange.NEXT_DAY;
  }

  /**
   * After how many days answers about safety no longer open anything; 90 by default, a season. A yes never expires.
   *
   * @return days, 1 to 365
   */
  @Value.Default
  public int answersExpireAfterDays() {
    return 90;
  }

  /**
   * How many days back, today included, a well-rated session counts; 56 by default, eight whole weeks.
   *
   * @return days, 1 to 365
   */
  @Value.Default
  public int ratedWellDays() {
    return 56;
  }

  /**
   * How many sessions of a depth everyone must have rated well before one step deeper is open; 2 by default, so that one good
   * evening opens nothing.
   *
   * @return sessions, 1 to 100
   */
  @Value.Default
  public int ratedWellSessions() {
    return 2;
  }

  /**
   * How many of them where somebody describes their own habit as anxious; 3 by default, a slower climb.
   *
   * @return sessions, not fewer than {@link #ratedWellSessions()}, at most 100
   */
  @Value.Default
  public int ratedWellSessionsWhereAnxious() {
    return 3;
  }

  /**
   * How close a person must at least feel after a session they rated well; 5 by default, the middle of the scale. They must
   * also feel no less close than before it.
   *
   * @return 0 to 10
   */
  @Value.Default
  public int ratedWellFrom() {
    return 5;
  }

  /**
   * How many days lie from one deep session to the next; 3 by default. No marathons.
   *
   * @return days, 1 to 365
   */
  @Value.Default
  public int daysAfterDeepSession() {
    return 3;
  }

  /**
   * How many days lie from a session of depth 3 to the next deep one; 7 by default.
   *
   * @return days, not fewer than {@link #daysAfterDeepSession()}, at most 365
   */
  @Value.Default
  public int daysAfterDeepestSession() {
    return 7;
  }

  /**
   * By what the days between deep sessions are multiplied where somebody describes their own habit as avoidant, a begun day
   * counted whole; 1.5 by default.
   *
   * @return a factor, 1 to 10
   */
  @Value.Default
  public double stretchWhereAvoidant() {
    return 1.5;
  }

  /**
   * From which intensity on a logged conflict is a rupture; 7 by default. A repair conversation that was opened always is.
   *
   * @return 0 to 10
   */
  @Value.Default
  public int ruptureIntensity() {
    return 7;
  }

  /**
   * For how many days, that of the rupture included, depth stays at 1, and how many days each further step takes; 7 by default.
   *
   * @return days, 1 to 365
   */
  @Value.Default
  public int daysPerStepAfterRupture() {
    return 7;
  }

  /**
   * By what weights and bounds safety levels are found.
   *
   * @return the settings
   */
  @Value.Default
  public SafetyLevelSettings safetyLevels() {
    return SafetyLevelSettings.defaults();
  }

  /**
   * The policy with every default.
   *
   * @return the policy
   */
  public static PacingPolicy defaults() {
    return builder().build();
  }

  /**
   * A builder with every default.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  PacingPolicy() {}

  @Value.Check
  void check() {
    Require.range(answersExpireAfterDays(), 1, MOST_DAYS, "answersExpireAfterDays");
    Require.range(ratedWellDays(), 1, MOST_DAYS, "ratedWellDays");
    Require.range(ratedWellSessions(), 1, 100, "ratedWellSessions");
    Require.range(
        ratedWellSessionsWhereAnxious(), ratedWellSessions(), 100, "ratedWellSessionsWhereAnxious");
    Require.range(ratedWellFrom(), 0, 10, "ratedWellFrom");
    Require.range(daysAfterDeepSession(), 1, MOST_DAYS, "daysAfterDeepSession");
    Require.range(
        daysAfterDeepestSession(), daysAfterDeepSession(), MOST_DAYS, "daysAfterDeepestSession");
    Require.that(
        stretchWhereAvoidant() >= 1 && stretchWhereAvoidant() <= 10,
        "stretchWhereAvoidant",
        "a number from 1 to 10",
        stretchWhereAvoidant());
    Require.range(ruptureIntensity(), 0, 10, "ruptureIntensity");
    Require.range(daysPerStepAfterRupture(), 1, MOST_DAYS, "daysPerStepAfterRupture");
  }

  /** Builds a {@link PacingPolicy}. */
  public static final class Builder extends ImmutablePacingPolicy.Builder {
    Builder() {}
  }
}
