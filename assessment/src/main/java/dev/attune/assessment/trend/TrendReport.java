package dev.attune.assessment.trend;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.model.ModelStyle;
import org.immutables.value.Value;

/**
 * The classical statistics of one series.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class TrendReport {
  /** The note that goes with every such report. */
  public static final String NO_VERDICT =
      "Figures of one series: finding no trend does not show that there is none, and none of them is a diagnosis.";

  /**
   * Which rules were followed.
   *
   * @return {@link TrendAnalyzer#METHOD}
   */
  public abstract String method();

  /**
   * The version of these rules.
   *
   * @return the version
   */
  public abstract String methodVersion();

  /**
   * Mann and Kendall's test.
   *
   * @return the test
   */
  public abstract MannKendall mannKendall();

  /**
   * Theil and Sen's slope.
   *
   * @return the slope, with limits
   */
  public abstract SenSlope senSlope();

  /**
   * How alike neighbouring values are: {@link TrendAnalyzer#autocorrelation}.
   *
   * @return the lag-1 autocorrelation
   */
  public abstract Figure autocorrelation();

  /**
   * What such likeness does to Mann and Kendall's test.
   *
   * @return the factor, in both its forms
   */
  public abstract HamedRao hamedRao();

  /**
   * Pettitt's test.
   *
   * @return the change point
   */
  public abstract ChangePoint changePoint();

  /**
   * What every reader must be told beside the figures.
   *
   * @return {@link #NO_VERDICT}
   */
  @Value.Default
  public String note() {
    return NO_VERDICT;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  TrendReport() {}

  /** Builds a {@link TrendReport}. */
  public static final class Builder extends ImmutableTrendReport.Builder {
    Builder() {}
  }
}
