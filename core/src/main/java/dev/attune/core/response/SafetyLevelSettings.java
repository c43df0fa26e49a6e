package dev.attune.core.response;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import org.immutables.value.Value;

/**
 * The weights and bounds by which a safety level is found. Each default is a project convention; no study sets any of them.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class SafetyLevelSettings {
  /**
   * After how many days an answer counts half; 60 by default, as people change within months.
   *
   * @return days, 1 to 3650
   */
  @Value.Default
  public int halfLifeDays() {
    return 60;
  }

  /**
   * How much a mixed answer weighs against, where a safe one weighs 1 for; 1 by default.
   *
   * @return the weight, 0 to 100
   */
  @Value.Default
  public double weightOfMixed() {
    return 1;
  }

  /**
   * How much a wholly unsafe answer weighs against, where a safe one weighs 1 for; 3 by default, as trust falls faster than
   * it grows. No research sets this ratio.
   *
   * @return the weight, 0 to 100
   */
  @Value.Default
  public double weightOfUnsafe() {
    return 3;
  }

  /**
   * For how many days, that of the act included, a grave act alone makes a level fragile; 14 by default.
   *
   * @return days, 1 to 3650
   */
  @Value.Default
  public int graveDays() {
    return 14;
  }

  /**
   * From how many answers on, older ones counting less, anything is said; 3 by default.
   *
   * @return answers, 1 to 1000
   */
  @Value.Default
  public double fewestResponses() {
    return 3;
  }

  /**
   * The share of good weight below which a level is fragile; 0.60 by default.
   *
   * @return 0 to 1
   */
  @Value.Default
  public double formingShare() {
    return 0.60;
  }

  /**
   * The share of good weight from which on a level may be steady; 0.85 by default.
   *
   * @return 0 to 1, not less than {@link #formingShare()}
   */
  @Value.Default
  public double steadyShare() {
    return 0.85;
  }

  /**
   * From how many answers on, older ones counting less, a level may be steady; 8 by default.
   *
   * @return answers, not less than {@link #fewestResponses()}
   */
  @Value.Default
  public double steadyResponses() {
    return 8;
  }

  /**
   * For how many days, today included, there must have been nothing unsafe before a level is steady; 28 by default.
   *
   * @return days, 1 to 3650
   */
  @Value.Default
  public int steadyDays() {
    return 28;
  }

  /**
   * The settings with every default.
   *
   * @return the settings
   */
  public static SafetyLevelSettings defaults() {
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

  SafetyLevelSettings() {}

  @Value.Check
  void check() {
    Require.range(halfLifeDays(), 1, 3650, "halfLifeDays");
    Require.range(graveDays(), 1, 3650, "graveDays");
    Require.range(steadyDays(), 1, 3650, "steadyDays");
    requireWithin(weightOfMixed(), 0, 100, "weightOfMixed");
    requireWithin(weightOfUnsafe(), 0, 100, "weightOfUnsafe");
    requireWithin(fewestResponses(), 1, 1000, "fewestResponses");
    requireWithin(steadyResponses(), fewestResponses(), 1000, "steadyResponses");
    requireWithin(formingShare(), 0, 1, "formingShare");
    requireWithin(steadyShare(), formingShare(), 1, "steadyShare");
  }

  private static void requireWithin(double value, double least, double most, String field) {
    Require.that(
        value >= least && value <= most, field, "a number from " + least + " to " + most, value);
  }

  /** Builds {@link SafetyLevelSettings}. */
  public static final class Builder extends ImmutableSafetyLevelSettings.Builder {
    Builder() {}
  }
}
