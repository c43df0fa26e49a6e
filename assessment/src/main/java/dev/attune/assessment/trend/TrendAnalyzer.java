package dev.attune.assessment.trend;

import dev.attune.assessment.figure.Figure;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;

/**
 * Works out the classical statistics of a trend, from values at equal steps of time, earliest first.
 *
 * <p>Which step a value has is its place: whoever leaves a day out moves all later ones a step nearer. A figure that is undefined
 * says why. Everything takes O(n log n) but {@link #hamedRao}, which looks at every lag and takes O(n²); all of it takes O(n)
 * memory.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 1.0
 */
public final class TrendAnalyzer {
  /** The id of these rules, as every report carries it. */
  public static final String METHOD = "attune-trend";

  /** The version of these rules. */
  public static final String METHOD_VERSION = "1";

  private static final double CONFIDENCE = 0.95;

  /** Far beyond what is measured, and near enough that no square of a value overflows; a project convention. */
  private static final double MOST = 1e150;

  private final double confidence;

  private TrendAnalyzer(double confidence) {
    this.confidence = confidence;
  }

  /**
   * An analyzer whose limits have a confidence of 95 %.
   *
   * @return the analyzer
   */
  public static TrendAnalyzer withDefaults() {
    return new TrendAnalyzer(CONFIDENCE);
  }

  /**
   * The same analyzer with another confidence.
   *
   * @param confidence of the limits of a slope, above 0 and below 1
   * @return the analyzer
   * @throws InvalidValueException where it is not
   */
  public TrendAnalyzer withConfidence(double confidence) {
    Require.that(
        confidence > 0 && confidence < 1, "confidence", "a number above 0 and below 1", confidence);
    return new TrendAnalyzer(confidence);
  }

  /**
   * All of them.
   *
   * @param values finite numbers within 1e150 either way, one or more
   * @return the report
   * @throws InvalidValueException where there is no value, or one is no such number; it is not repeated
   */
  public TrendReport analyze(double... values) {
    double[] series = checked(values);
    Ranks ranks = new Ranks(series);
    MannKendall mannKendall = MannKendall.of(ranks);
    SenSlope senSlope = SenSlope.of(series, mannKendall.variance(), confidence);
    return TrendReport.builder()
        .method(METHOD)
        .methodVersion(METHOD_VERSION)
        .mannKendall(mannKendall)
        .senSlope(senSlope)
        .autocorrelation(lagOne(series, ranks))
        .hamedRao(HamedRao.of(series, senSlope.slope()))
        .changePoint(ChangePoint.of(ranks))
        .build();
  }

  /**
   * Mann and Kendall's test.
   *
   * @param values as for {@link #analyze}
   * @return the test
   * @throws InvalidValueException as {@link #analyze} does
   */
  public MannKendall mannKendall(double... values) {
    return MannKendall.of(new Ranks(checked(values)));
  }

  /**
   * Theil and Sen's slope.
   *
   * @param values as for {@link #analyze}
   * @return the slope, with limits of this analyzer's confidence
   * @throws InvalidValueException as {@link #analyze} does
   */
  public SenSlope senSlope(double... values) {
    double[] series = checked(values);
    return SenSlope.of(series, MannKendall.variance(new Ranks(series)), confidence);
  }

  /**
   * How alike neighbouring values are: Σ (xₜ − m)(xₜ₋₁ − m) / Σ (xₜ − m)², m the mean.
   *
   * @param values as for {@link #analyze}
   * @return the lag-1 autocorrelation, −1 to 1; undefined where all values are the same
   * @throws InvalidValueException as {@link #analyze} does
   */
  public Figure autocorrelation(double... values) {
    double[] series = checked(values);
    return lagOne(series, new Ranks(series));
  }

  /**
   * By how much likeness of neighbouring values makes Mann and Kendall's S vary more.
   *
   * @param values as for {@link #analyze}
   * @return the factor, in both its forms
   * @throws InvalidValueException as {@link #analyze} does
   */
  public HamedRao hamedRao(double... values) {
    double[] series = checked(values);
    return HamedRao.of(series, SenSlope.median(new PairSlopes(series)));
  }

  /**
   * Pettitt's test.
   *
   * @param values as for {@link #analyze}
   * @return the change point
   * @throws InvalidValueException as {@link #analyze} does
   */
  public ChangePoint changePoint(double... values) {
    return ChangePoint.of(new Ranks(checked(values)));
  }

  static Figure tooFew(int values, int needed) {
    return Figure.undefined(
        TrendReason.TOO_FEW_VALUES,
        "values",
        Integer.toString(values),
        "needed",
        Integer.toString(needed));
  }

  /** A copy, with one zero in place of two, so that equal numbers are equal. */
  private static double[] checked(double[] values) {
    Require.that(values.length > 0, "values", "one value or more", "none");
    double[] checked = new double[values.length];
    for (int i = 0; i < checked.length; i++) {
      Require.that(
          Math.abs(values[i]) <= MOST,
          "values[" + i + "]",
          "a finite number within 1e150 either way",
          "something else");
      checked[i] = values[i] + 0.0;
    }
    return checked;
  }

  private static Figure lagOne(double[] values, Ranks ranks) {
    if (ranks.constant()) {
      return Figure.undefined(TrendReason.NO_VARIATION);
    }
    // from the first value, which for values close together takes no digits away
    double[] apart = new double[values.length];
    double sum = 0;
    for (int i = 0; i < apart.length; i++) {
      apart[i] = values[i] - values[0];
      sum += apart[i];
    }
    double mean = sum / apart.length;
    double greatest = 0;
    for (double value : apart) {
      greatest = Math.max(greatest, Math.abs(value - mean));
    }
    // in shares of the greatest, so that no square is too small for a double
    double squares = 0;
    double products = 0;
    double before = 0;
    for (double value : apart) {
      double share = (value - mean) / greatest;
      squares += share * share;
      products += share * before;
      before = share;
    }
    return Figure.of(products / squares);
  }
}
