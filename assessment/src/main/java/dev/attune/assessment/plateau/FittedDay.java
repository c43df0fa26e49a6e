package dev.attune.assessment.plateau;

import dev.attune.assessment.model.ModelStyle;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * One of the days a {@link PlateauResult} rests on, as the detector sees it: what a chart of it draws.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class FittedDay {
  /**
   * The day.
   *
   * @return the day
   */
  public abstract LocalDate day();

  /**
   * The level that the line and the bends give for this day, each with its weight. On the day of the result it is
   * {@link PlateauResult#levelNow()}. A straight line may leave the scale of 0 to 10 a little.
   *
   * @return points
   */
  public abstract double level();

  /**
   * The standard deviation of {@link #level()}: 1.645 of it either way is the 90 % range of the level, not of single days.
   *
   * @return points
   */
  public abstract double levelSd();

  /**
   * What the day's rating counted as. It is another number than the rating where the day lies far from those around it and was
   * moved nearer to them.
   *
   * @return points from 0 to 10; absent on a day without a check-in
   */
  public abstract OptionalDouble countedAs();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  FittedDay() {}

  /** What somebody's ratings lead to is not told by a text. */
  @Override
  public final String toString() {
    return "FittedDay{***}";
  }

  /** Builds a {@link FittedDay}. */
  public static final class Builder extends ImmutableFittedDay.Builder {
    Builder() {}
  }
}
