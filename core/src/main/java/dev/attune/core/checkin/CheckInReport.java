package dev.attune.core.checkin;

import dev.attune.core.bond.PersonId;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What a history of check-ins tells one reader on one day. Whatever it says about another person rests on what that person gave
 * the reader.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class CheckInReport {
  /**
   * The day it is for, the last of its span.
   *
   * @return the day
   */
  public abstract LocalDate on();

  /**
   * How regular check-ins were in the span up to the day.
   *
   * @return the rhythm
   */
  public abstract Rhythm rhythm();

  /**
   * How regular they were in the span before that.
   *
   * @return the rhythm
   */
  public abstract Rhythm rhythmBefore();

  /**
   * How much closer people felt after check-ins than before them, in the span up to the day: the mean of after minus before.
   *
   * @return points of the eleven-point scale, from -10 to 10, by person in the order of ids; nobody with too few ratings
   */
  @Value.NaturalOrder
  public abstract SortedMap<PersonId, Double> lifts();

  /**
   * The same for the span before that.
   *
   * @return points of the eleven-point scale, from -10 to 10, by person in the order of ids; nobody with too few ratings
   */
  @Value.NaturalOrder
  public abstract SortedMap<PersonId, Double> liftsBefore();

  /**
   * Whether the reader's own small worries have become fewer or more.
   *
   * @return the trend
   */
  public abstract StressorTrend stressors();

  /**
   * Each person's ratings up to the day, however long ago, a point for each check-in that they rated.
   *
   * @return points in the order in which they were rated, by person in the order of ids; nobody without ratings
   */
  @Value.NaturalOrder
  public abstract SortedMap<PersonId, List<CheckInPoint>> series();

  /**
   * Whether people lie apart in what they share.
   *
   * @return the finding for the span up to the day
   */
  public abstract Divergence divergence();

  /**
   * How evenly beginning things was spread.
   *
   * @return the finding for the span up to the day, the same for every reader
   */
  public abstract LaborBalance laborBalance();

  /**
   * What all this rests on: about the rhythm, the reader's own lift, their small worries, the divergence, the balance.
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

  CheckInReport() {}

  /** The day alone. */
  @Override
  public String toString() {
    return "CheckInReport{" + on() + "}";
  }

  /** Builds a {@link CheckInReport}. */
  public static final class Builder extends ImmutableCheckInReport.Builder {
    Builder() {}
  }
}
