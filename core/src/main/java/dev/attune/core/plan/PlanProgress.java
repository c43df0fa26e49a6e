package dev.attune.core.plan;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.ritual.RitualId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What became of the activities of a plan, as far as people said.
 *
 * <p>It is folded from single reports, in any order and in any grouping, with the same result. It keeps no count of days in a
 * row, and nothing in it is ever set back. For example, 'd03-small-thanks done, all else unknown'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class PlanProgress {
  private static final int DAY_PREFIX = "d01-".length();

  /**
   * What was said, by the id of the activity; one that is not in it is {@link ActivityState#UNKNOWN}. It may name activities of
   * an earlier version of the plan, as the same id is the same thing on the same day.
   *
   * @return the states, never unknown, in the order of the ids
   */
  @Value.NaturalOrder
  public abstract SortedMap<String, ActivityState> said();

  /**
   * The last day on which anything was recorded, about the plan or not; empty where nothing ever was.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> lastRecordedOn();

  /**
   * The progress of a plan of which nobody said anything yet.
   *
   * @return the progress
   */
  public static PlanProgress unknown() {
    return builder().build();
  }

  /**
   * A builder of a progress of which nothing is known.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What is known of one activity.
   *
   * @param activity the id of the activity
   * @return its state; {@link ActivityState#UNKNOWN} where nothing was said
   */
  public final ActivityState state(String activity) {
    return said().getOrDefault(activity, ActivityState.UNKNOWN);
  }

  /**
   * Whether a ritual or task took place at least in part, on whichever day it stood.
   *
   * @param what the ritual or task
   * @return true where somebody said so
   */
  public final boolean tookPlace(RitualId what) {
    return said().entrySet().stream()
        .anyMatch(row -> row.getValue().tookPlace() && isOf(row.getKey(), what));
  }

  /** An activity's id is its day and what it is. */
  static boolean isOf(String activity, RitualId what) {
    return activity.length() > DAY_PREFIX && activity.substring(DAY_PREFIX).equals(what.value());
  }

  /**
   * This progress with one more report. Where it differs from what is known, the first in the order of {@link ActivityState}
   * holds, whoever said it and when.
   *
   * @param activity the id of the activity
   * @param state what somebody said; {@link ActivityState#UNKNOWN} changes nothing
   * @return the progress with the report
   */
  public final PlanProgress with(String activity, ActivityState state) {
    if (state.compareTo(state(activity)) >= 0) {
      return this;
    }
    SortedMap<String, ActivityState> more = new TreeMap<>(said());
    more.put(activity, state);
    return builder().from(this).said(more).build();
  }

  /**
   * This progress with a day on which something was recorded, whatever it was.
   *
   * @param day the day
   * @return the progress with the day, where it is later than the last one known
   */
  public final PlanProgress withRecordOn(LocalDate day) {
    boolean later = lastRecordedOn().map(day::isAfter).orElse(true);
    return later ? builder().from(this).lastRecordedOn(day).build() : this;
  }

  /**
   * All that this progress and another one know together.
   *
   * @param other what else is known of the same plan
   * @return the progress of both
   */
  public final PlanProgress and(PlanProgress other) {
    SortedMap<String, ActivityState> both = new TreeMap<>(said());
    other
        .said()
        .forEach((activity, state) ->
            both.merge(activity, state, (one, two) -> one.compareTo(two) <= 0 ? one : two));
    PlanProgress joined = builder().from(this).said(both).build();
    return other.lastRecordedOn().map(joined::withRecordOn).orElse(joined);
  }

  PlanProgress() {}

  @Value.Check
  void check() {
    Require.that(
        !said().containsValue(ActivityState.UNKNOWN),
        "said",
        "states that somebody gave",
        ActivityState.UNKNOWN.code());
  }

  /** What people did or left is told by the progress, not by its text. */
  @Override
  public final String toString() {
    return "PlanProgress{***}";
  }

  /** Builds a {@link PlanProgress}. */
  public static final class Builder extends ImmutablePlanProgress.Builder {
    Builder() {}
  }
}
