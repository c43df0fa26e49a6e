package dev.attune.assessment.change;

/**
 * Where the later score is expected if nothing changed but the error: r(x₁ − M₁) + M₁ ± 2·SEM, the interval of Edwards and
 * Nunnally as given by Speer (1992), doi:10.1037/0022-006X.60.3.402.
 *
 * @param lower the lower end, in points of the scale
 * @param upper the upper end
 * @since 1.0
 */
public record ExpectedRange(double lower, double upper) {
  /** Says only that there is one: its middle gives the earlier score away. */
  @Override
  public String toString() {
    return "ExpectedRange[lower=***, upper=***]";
  }
}
