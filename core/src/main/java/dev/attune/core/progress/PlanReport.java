package dev.attune.core.progress;

import dev.attune.core.bond.PersonId;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.plan.ActivityState;
import dev.attune.core.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * How a plan went up to a day, as one reader may know it, and what might come next.
 *
 * <p>What is told of all together names nobody and counts no days in a row. Whatever is told of one person rests on what that
 * person gave the reader.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class PlanReport {
  /**
   * The date of day 1 of the plan.
   *
   * @return the date
   */
  public abstract LocalDate startsOn();

  /**
   * The day it is for, in the bond's zone.
   *
   * @return the day
   */
  public abstract LocalDate on();

  /**
   * Whether what concerns all of them together rests, as everything joint does.
   *
   * @return true where {@link #states()} holds no more than the reader's own word
   */
  public abstract boolean paused();

  /**
   * What became of each activity that the plan holds up to the day, by its id; while the report is paused, of those alone of which
   * the reader said something themself.
   *
   * @return the states in the order of the ids, {@link ActivityState#UNKNOWN} among them
   */
  @Value.NaturalOrder
  public abstract SortedMap<String, ActivityState> states();

  /**
   * How much closer people felt after what they rated in the days of the plan than before it: the mean of after minus before.
   *
   * @return points of the eleven-point scale, from -10 to 10, by person in the order of ids; nobody with too few ratings
   */
  @Value.NaturalOrder
  public abstract SortedMap<PersonId, Double> lifts();

  /**
   * Answers to questionnaires at the start of the plan beside those at its end, of each person who gave both.
   *
   * @return the answers in the order of persons, questionnaires and items
   */
  public abstract List<AnswersCompared> answers();

  /**
   * What is proposed for the month to come, the habit of this one perhaps among it.
   *
   * @return the proposals, best first
   */
  public abstract List<ProposedRitual> proposals();

  /**
   * What all this rests on: about the states, the reader's own lift, the reader's own answers, the proposals.
   *
   * @return the reasons, in this order
   */
  public abstract List<Reason> reasons();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * How many activities are in a state.
   *
   * @param state the state
   * @return 0 or more
   */
  public final int count(ActivityState state) {
    return (int) states().values().stream().filter(state::equals).count();
  }

  PlanReport() {}

  /** The day alone. */
  @Override
  public final String toString() {
    return "PlanReport{" + on() + "}";
  }

  /** Builds a {@link PlanReport}. */
  public static final class Builder extends ImmutablePlanReport.Builder {
    Builder() {}
  }
}
