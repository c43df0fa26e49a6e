package dev.attune.assessment.trend;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.assessment.quantile.NormalQuantile;
import java.util.Arrays;
import org.immutables.value.Value;

/**
 * Theil and Sen's line: the median of the slopes between every two values, which a few values far off do not move.
 *
 * <p>Theil (1950), A rank-invariant method of linear and polynomial regression analysis, reprinted in Henri Theil's
 * Contributions to Economics and Econometrics (1992), 345–381, doi:10.1007/978-94-011-2546-8_20; Sen (1968), Estimates of the
 * regression coefficient based on Kendall's tau, Journal of the American Statistical Association 63, 1379–1389,
 * doi:10.1080/01621459.1968.10480934.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class SenSlope {
  /**
   * The slope, in points a step from one value to the next.
   *
   * @return the median of (xⱼ − xᵢ) / (j − i); undefined for one value
   */
  public abstract Figure slope();

  /**
   * Its limits: with N slopes in their order, and C the normal deviate of the confidence times the root of
   * {@link MannKendall#variance()}, those of the ranks (N − C)/2 and (N + C)/2 + 1, rounded, halves to the even number. They take
   * the values as unrelated but for the trend.
   *
   * @return the limits, in points a step; undefined where there are no such ranks
   */
  public abstract Interval limits();

  /**
   * Where the line begins by Conover's rule, through the median value at the median time: median of x − slope · median of 0 to
   * n − 1. Conover (1980), Practical Nonparametric Statistics.
   *
   * @return points, at the first value; undefined where the slope is
   */
  public abstract Figure conoverIntercept();

  /**
   * Where the line begins if as many values are to lie above it as below: the median of x − slope · time, time from 0 to n − 1.
   *
   * @return points, at the first value; undefined where the slope is
   */
  public abstract Figure medianResidualIntercept();

  static SenSlope of(double[] values, double variance, double confidence) {
    PairSlopes slopes = new PairSlopes(values);
    Figure slope = median(slopes);
    return builder()
        .slope(slope)
        .limits(limits(slopes, variance, confidence))
        .conoverIntercept(slope.map(b -> median(values) - b * ((values.length - 1) / 2.0)))
        .medianResidualIntercept(slope.map(b -> medianResidual(values, b)))
        .build();
  }

  static Figure median(PairSlopes slopes) {
    if (slopes.count == 0) {
      return TrendAnalyzer.tooFew(1, 2);
    }
    double low = slopes.ofRank((slopes.count + 1) / 2);
    double high = slopes.count % 2 == 1 ? low : slopes.ofRank(slopes.count / 2 + 1);
    return Figure.of((low + high) / 2);
  }

  private static double medianResidual(double[] values, double slope) {
    double[] residuals = new double[values.length];
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] = values[i] - slope * i;
    }
    return median(residuals);
  }

  private static Interval limits(PairSlopes slopes, double variance, double confidence) {
    if (slopes.count == 0) {
      return Interval.undefined(confidence, TrendAnalyzer.tooFew(1, 2));
    }
    double apart = NormalQuantile.of(1 - (1 - confidence) / 2) * Math.sqrt(variance);
    double lower = Math.rint((slopes.count - apart) / 2);
    double upper = Math.rint((slopes.count + apart) / 2 + 1);
    return lower < 1 || upper > slopes.count
        ? Interval.undefined(confidence, Figure.undefined(TrendReason.TOO_FEW_SLOPES))
        : Interval.of(confidence, slopes.ofRank((long) lower), slopes.ofRank((long) upper));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  SenSlope() {}

  /** Builds a {@link SenSlope}. */
  public static final class Builder extends ImmutableSenSlope.Builder {
    Builder() {}
  }
}
