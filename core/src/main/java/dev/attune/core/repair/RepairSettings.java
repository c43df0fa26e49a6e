package dev.attune.core.repair;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import org.immutables.value.Value;

/**
 * From when on something asks for early attention. Each default is a project convention; no study sets any of them.
 *
 * <p>A stretch of days is the day of the review and those before it; so 28 days hold each weekday four times.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class RepairSettings {
  private static final int MOST_DAYS = 365;
  private static final int MOST = 100;
  private static final int GREATEST_INTENSITY = 10;

  /**
   * On how many different days one topic must come up to be recurring; 3 by default, as twice may be chance.
   *
   * @return 2 to 100 days
   */
  @Value.Default
  public int recurringOnDays() {
    return 3;
  }

  /**
   * Among how many days those of a recurring topic are looked for; 56 by default, which is eight weeks.
   *
   * @return 1 to 365 days
   */
  @Value.Default
  public int recurringWithinDays() {
    return 56;
  }

  /**
   * Among how many days a recurring topic must have come up last; 28 by default, as old ones rest.
   *
   * @return 1 day to {@link #recurringWithinDays()}
   */
  @Value.Default
  public int recurringLatelyDays() {
    return 28;
  }

  /**
   * How many small hurts that were left open ask for attention together; 4 by default, as none alone would ask for a talk.
   *
   * @return 2 to 100
   */
  @Value.Default
  public int smallHurts() {
    return 4;
  }

  /**
   * The greatest intensity of a hurt that is small; 4 by default, below the middle of the scale.
   *
   * @return 0 to 10
   */
  @Value.Default
  public int smallHurtIntensity() {
    return 4;
  }

  /**
   * Among how many days small hurts are close together; 21 by default, which is three weeks.
   *
   * @return 1 to 365 days
   */
  @Value.Default
  public int smallHurtsWithinDays() {
    return 21;
  }

  /**
   * How many repair conversations on one rupture must have ended before a ritual was set for repair to be stalled; 3 by
   * default, as the first tries are for learning how.
   *
   * @return 2 to 100
   */
  @Value.Default
  public int stalledConversations() {
    return 3;
  }

  /**
   * Among how many days those conversations must have ended; 56 by default, which is eight weeks.
   *
   * @return 1 to 365 days
   */
  @Value.Default
  public int stalledWithinDays() {
    return 56;
  }

  /**
   * The defaults.
   *
   * @return the settings
   */
  public static RepairSettings defaults() {
    return builder().build();
  }

  /**
   * A builder with the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  RepairSettings() {}

  @Value.Check
  void check() {
    Require.range(recurringOnDays(), 2, MOST, "recurringOnDays");
    Require.range(recurringWithinDays(), 1, MOST_DAYS, "recurringWithinDays");
    Require.range(recurringLatelyDays(), 1, recurringWithinDays(), "recurringLatelyDays");
    Require.range(smallHurts(), 2, MOST, "smallHurts");
    Require.range(smallHurtIntensity(), 0, GREATEST_INTENSITY, "smallHurtIntensity");
    Require.range(smallHurtsWithinDays(), 1, MOST_DAYS, "smallHurtsWithinDays");
    Require.range(stalledConversations(), 2, MOST, "stalledConversations");
    Require.range(stalledWithinDays(), 1, MOST_DAYS, "stalledWithinDays");
  }

  /** Builds {@link RepairSettings}. */
  public static final class Builder extends ImmutableRepairSettings.Builder {
    Builder() {}
  }
}
