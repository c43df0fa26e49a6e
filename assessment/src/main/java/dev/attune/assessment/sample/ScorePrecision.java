package dev.attune.assessment.sample;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.assessment.quantile.NormalQuantile;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import org.immutables.value.Value;

/**
 * How the scores of a sample spread, and how precisely each of them is measured. For example, 'mean 23.2, SD 4.5, SEM 2.5'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ScorePrecision {
  /**
   * How many people have such a score.
   *
   * @return 0 or more
   */
  public abstract long people();

  /**
   * The mean of their scores.
   *
   * @return the mean, in points; undefined where there is nobody
   */
  public abstract Figure mean();

  /**
   * The standard deviation of their scores, with the denominator n − 1.
   *
   * @return the deviation, in points, 0 or more; undefined for fewer than two people
   */
  public abstract Figure sd();

  /**
   * The reliability that the standard error is worked out with.
   *
   * @return Cronbach's alpha
   */
  public abstract Figure reliability();

  /**
   * The standard error of measurement, SD·√(1 − reliability), as in classical test theory; Lord and Novick (1968), Statistical
   * theories of mental test scores, Reading: Addison-Wesley.
   *
   * @return the error, in points, 0 or more; undefined where SD or reliability is, or where the reliability
   *     lies outside 0 to 1
   */
  public abstract Figure standardError();

  /**
   * Where a person's true score lies: score ± z·{@link #standardError()}, with z from the normal distribution.
   *
   * @param score the score, in the same points
   * @param level how often such an interval holds the true score, above 0 and below 1, for example 0.95
   * @return the interval, undefined where the standard error is; it may leave the range of the scale
   * @throws InvalidValueException where the score is not a finite number or the level lies outside
   */
  public final Interval interval(double score, double level) {
    Require.that(Double.isFinite(score), "score", "a finite number", "NaN or infinite");
    Require.that(level > 0 && level < 1, "level", "a number above 0 and below 1", level);
    if (!standardError().isDefined()) {
      return Interval.undefined(level, standardError());
    }
    double half = NormalQuantile.of((1 + level) / 2) * standardError().value().orElseThrow();
    return Interval.of(level, score - half, score + half);
  }

  static ScorePrecision of(Spread spread, Figure reliability) {
    return builder()
        .people(spread.people())
        .mean(spread.mean())
        .sd(spread.sd())
        .reliability(reliability)
        .standardError(standardError(spread.sd(), reliability))
        .build();
  }

  private static Figure standardError(Figure sd, Figure reliability) {
    if (!sd.isDefined() || !reliability.isDefined()) {
      return sd.isDefined() ? reliability : sd;
    }
    double r = reliability.value().orElseThrow();
    return r < 0 || r > 1
        ? Figure.undefined(SampleReason.RELIABILITY_OUT_OF_RANGE)
        : sd.map(deviation -> deviation * Math.sqrt(1 - r));
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ScorePrecision() {}

  /** Builds a {@link ScorePrecision}. */
  public static final class Builder extends ImmutableScorePrecision.Builder {
    Builder() {}
  }
}
