package dev.attune.core.plan;

import dev.attune.core.bond.Bond;
import dev.attune.core.error.Require;
import dev.attune.core.limit.Limit;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.selection.NeedsProfile;
import dev.attune.core.selection.Practice;
import dev.attune.core.selection.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What a plan is made from: who it is for, what they need, what is open, and when they have how much time.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class PlanRequest {
  /** The least minutes a day a plan can be made for. */
  public static final int LEAST_MINUTES = 5;

  /** The most minutes a day a plan can be made for. */
  public static final int MOST_MINUTES = 120;

  /**
   * Who the plan is for; members take turns in the order of the bond.
   *
   * @return the bond
   */
  public abstract Bond bond();

  /**
   * What they need; {@link NeedsProfile#unknown()} where nothing was said.
   *
   * @return the profile
   */
  @Value.Default
  public NeedsProfile needs() {
    return NeedsProfile.unknown();
  }

  /**
   * What is open to them; {@link Limit#whenNothingIsKnown()} where nothing was said.
   *
   * @return the limit
   */
  @Value.Default
  public Limit limit() {
    return Limit.whenNothingIsKnown();
  }

  /**
   * The date of day 1.
   *
   * @return the date
   */
  public abstract LocalDate startsOn();

  /**
   * The most minutes a day that anything may take, {@link #LEAST_MINUTES} to {@link #MOST_MINUTES}.
   *
   * @return the minutes
   */
  public abstract int minutesPerDay();

  /**
   * Dates that hold nothing; one outside the plan changes nothing.
   *
   * @return the dates, in order
   */
  @Value.NaturalOrder
  public abstract SortedSet<LocalDate> unavailable();

  /**
   * The habit the people wish for; empty to let the planner choose. One that is not open is left out of the plan and said so,
   * never an error.
   *
   * @return the ritual's id
   */
  public abstract Optional<RitualId> microHabit();

  /**
   * What was practised up to the first day that is planned, each ritual at most once, as everyone may see it; empty where nothing
   * is known.
   *
   * @return the practices
   */
  public abstract List<Practice> practised();

  /**
   * The deepest depth that everyone rated well lately, as everyone may see it; {@link Depth#LIGHT} without ratings, which is where
   * everyone begins.
   *
   * @return the depth
   */
  @Value.Default
  public Depth deepestRatedWell() {
    return Depth.LIGHT;
  }

  /**
   * What a plateau's reading asks for, as everyone may see it; empty for nothing.
   *
   * @return the signals
   */
  public abstract Set<Signal> signals();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  PlanRequest() {}

  @Value.Check
  void check() {
    Require.range(minutesPerDay(), LEAST_MINUTES, MOST_MINUTES, "minutesPerDay");
    long distinct = practised().stream().map(Practice::ritual).distinct().count();
    Require.that(
        distinct == practised().size(),
        "practised",
        "each ritual at most once",
        practised().size() + " rows");
  }

  /** Builds a {@link PlanRequest}. */
  public static final class Builder extends ImmutablePlanRequest.Builder {
    Builder() {}
  }
}
