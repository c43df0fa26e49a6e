package dev.attune.assessment.plateau;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Where one person's closeness is going, as of a day, with the figures it rests on.
 *
 * <p>Levels are points from 0 to 10, slopes points a day, probabilities from 0 to 1. Figures are absent where fewer than five
 * check-ins carry them. It is a reflection aid and no diagnosis, and it belongs to the person whose ratings it rests on.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class PlateauResult {
  /**
   * Which rules were followed.
   *
   * @return {@link PlateauDetector#METHOD}
   */
  @Value.Default
  public String method() {
    return PlateauDetector.METHOD;
  }

  /**
   * The version of these rules.
   *
   * @return {@link PlateauDetector#METHOD_VERSION}
   */
  @Value.Default
  public String methodVersion() {
    return PlateauDetector.METHOD_VERSION;
  }

  /**
   * The day as of which it holds.
   *
   * @return the day
   */
  public abstract LocalDate on();

  /**
   * On how many days there was a rating, however long ago.
   *
   * @return 0 or more
   */
  public abstract int checkIns();

  /**
   * Where closeness is going.
   *
   * @return the state
   */
  public abstract PlateauState state();

  /**
   * How often such an answer was right in simulation, 0 to 1; no guarantee. 0 where nothing is said.
   *
   * @return the share
   */
  public abstract double confidence();

  /**
   * Whether a plateau has lasted long enough to be told of one's own accord: found again 7 days or more after it was first.
   *
   * @return {@code true} where an app may bring it up
   */
  public abstract boolean worthTelling();

  /**
   * Today's slope, points a day.
   *
   * @return the slope
   */
  public abstract OptionalDouble slope();

  /**
   * The standard deviation of {@link #slope()}: 1.645 of it either way is the 90 % range.
   *
   * @return points a day
   */
  public abstract OptionalDouble slopeSd();

  /**
   * The probability that the slope lies within the margin.
   *
   * @return the probability
   */
  @JsonProperty("pFlat")
  public abstract OptionalDouble flatProbability();

  /**
   * The probability that the slope is above 0.
   *
   * @return the probability
   */
  @JsonProperty("pRising")
  public abstract OptionalDouble risingProbability();

  /**
   * The probability of a bend within the time looked at.
   *
   * @return the probability
   */
  @JsonProperty("pChange")
  public abstract OptionalDouble changeProbability();

  /**
   * The expected net change over the present stretch.
   *
   * @return points
   */
  public abstract OptionalDouble netChange();

  /**
   * The standard deviation of days about the trend.
   *
   * @return points
   */
  public abstract OptionalDouble sigma();

  /**
   * How alike neighbouring days are beyond the trend, 0 to 0.7.
   *
   * @return the lag-1 autocorrelation
   */
  public abstract OptionalDouble phi();

  /**
   * The mean of the last 28 days, hard days held nearer to the days around them.
   *
   * @return the level
   */
  public abstract OptionalDouble level28();

  /**
   * The standard error of {@link #level28()}, for days that are alike.
   *
   * @return points
   */
  public abstract OptionalDouble level28Se();

  /**
   * The level the trend gives for today.
   *
   * @return the level
   */
  public abstract OptionalDouble levelNow();

  /**
   * The level before a sudden drop that has not been regained; absent without one.
   *
   * @return the level
   */
  public abstract OptionalDouble reference();

  /**
   * The day from which days count: the first check-in, or the last sudden drop.
   *
   * @return the day; absent without any check-in
   */
  public abstract Optional<LocalDate> epoch();

  /**
   * Since when it has been level; absent where it is not.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> onset();

  /**
   * The earlier end of the 90 % range of {@link #onset()}.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> onsetLow();

  /**
   * The later end of the 90 % range of {@link #onset()}.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> onsetHigh();

  /**
   * Whether it may have been level longer than {@link #onset()} says, as far back as can be seen.
   *
   * @return {@code true} for 'at least since'; absent without an onset
   */
  public abstract Optional<Boolean> onsetCensored();

  /**
   * Why, each reason with its figures; the first one decides.
   *
   * @return the reasons
   */
  public abstract List<Reason> reasons();

  /**
   * What every reader must be told beside it.
   *
   * @return {@link PlateauDetector#NOTE}
   */
  @Value.Default
  public String note() {
    return PlateauDetector.NOTE;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  PlateauResult() {}

  /** What somebody's ratings lead to is not told by a text. */
  @Override
  public final String toString() {
    return "PlateauResult{***}";
  }

  /** Builds a {@link PlateauResult}. */
  public static final class Builder extends ImmutablePlateauResult.Builder {
    Builder() {}
  }
}
