package dev.attune.core.support;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import org.immutables.value.Value;

/**
 * From when on help from outside is advised. Each default is a project convention; no study sets any of them. A raised safety
 * flag is not among them: it never waits. Nor is repair that has stalled: see {@link dev.attune.core.repair.RepairSettings}.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class SupportSettings {
  private static final int MOST_DAYS = 365;

  /**
   * On how many days resentment or stonewalling must have been marked; 3 by default.
   *
   * @return days, 1 to 365
   */
  @Value.Default
  public int daysWithStrain() {
    return 3;
  }

  /**
   * Within how many days, today included, they count; 56 by default.
   *
   * @return days, 1 to 365
   */
  @Value.Default
  public int strainWithinDays() {
    return 56;
  }

  /**
   * On how many days despair must have been marked; 2 by default.
   *
   * @return days, 1 to 365
   */
  @Value.Default
  public int daysWithDespair() {
    return 2;
  }

  /**
   * Within how many days, today included, they count; 28 by default.
   *
   * @return days, 1 to 365
   */
  @Value.Default
  public int despairWithinDays() {
    return 28;
  }

  /**
   * How many times a boundary must have been answered unsafely, in part or wholly; 2 by default.
   *
   * @return times, 1 to 100
   */
  @Value.Default
  public int boundaryAnswers() {
    return 2;
  }

  /**
   * Within how many days, today included, they count; 56 by default.
   *
   * @return days, 1 to 365
   */
  @Value.Default
  public int boundaryWithinDays() {
    return 56;
  }

  /**
   * A builder with every default.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  SupportSettings() {}

  @Value.Check
  void check() {
    Require.range(daysWithStrain(), 1, MOST_DAYS, "daysWithStrain");
    Require.range(strainWithinDays(), 1, MOST_DAYS, "strainWithinDays");
    Require.range(daysWithDespair(), 1, MOST_DAYS, "daysWithDespair");
    Require.range(despairWithinDays(), 1, MOST_DAYS, "despairWithinDays");
    Require.range(boundaryAnswers(), 1, 100, "boundaryAnswers");
    Require.range(boundaryWithinDays(), 1, MOST_DAYS, "boundaryWithinDays");
  }

  /** Builds {@link SupportSettings}. */
  public static final class Builder extends ImmutableSupportSettings.Builder {
    Builder() {}
  }
}
