package dev.attune.assessment.trend;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.model.ModelStyle;
import org.immutables.value.Value;

/**
 * Pettitt's test: where the values before and after differ most in their ranks, and whether that is more than chance.
 *
 * <p>It takes the values as unrelated, and finds one change, also in a series that only rises. Pettitt (1979), A non-parametric
 * approach to the change-point problem, Applied Statistics 28, 126–135, doi:10.2307/2346729.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ChangePoint {
  /**
   * The statistic: the greatest |U| over k, with U = 2 · (sum of the first k ranks) − k(n + 1).
   *
   * @return 0 or more; 0 where all values are the same
   */
  public abstract long u();

  /**
   * After how many values the change is: the first k of the greatest |U|.
   *
   * @return from 1 to n − 1, a whole number; undefined where all values are the same
   */
  public abstract Figure changeAfter();

  /**
   * How probable a U at least as large is without a change, min(1, 2 exp(−6U² / (n³ + n²))), an approximation that is good below
   * 0.5.
   *
   * @return the probability
   */
  public abstract double p();

  static ChangePoint of(Ranks ranks) {
    int n = ranks.size();
    long sum = 0;
    long greatest = 0;
    int after = 0;
    for (int k = 1; k <= n; k++) {
      sum += ranks.doubled[k - 1] - (n + 1);
      if (Math.abs(sum) > greatest) {
        greatest = Math.abs(sum);
        after = k;
      }
    }
    double u = greatest;
    double scale = (double) n * n * (n + 1.0);
    return builder()
        .u(greatest)
        .changeAfter(
            ranks.constant() ? Figure.undefined(TrendReason.NO_VARIATION) : Figure.of(after))
        .p(Math.min(1, 2 * StrictMath.exp(-6 * u * u / scale)))
        .build();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ChangePoint() {}

  /** What somebody's values lead to is not told by a text. */
  @Override
  public final String toString() {
    return "ChangePoint{***}";
  }

  /** Builds a {@link ChangePoint}. */
  public static final class Builder extends ImmutableChangePoint.Builder {
    Builder() {}
  }
}
