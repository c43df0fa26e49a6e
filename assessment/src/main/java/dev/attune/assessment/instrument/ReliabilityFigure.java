package dev.attune.assessment.instrument;

import dev.attune.core.error.Require;

/**
 * How reliable a scale was found to be, by whom. For example, 'alpha 0.91 in the 2007 validation sample'.
 *
 * @param kind which coefficient it is
 * @param value the coefficient, at most 1; negative ones exist and are kept as they are
 * @param source the sample and the publication it comes from; never blank
 * @since 1.0
 */
public record ReliabilityFigure(ReliabilityKind kind, double value, String source) {
  /**
   * Requires that an error of measurement can be worked out with it: a value above 0 and at most 1, from a named source.
   *
   * @param field the field it stands in
   * @return this figure
   * @throws dev.attune.core.error.InvalidValueException where it cannot
   */
  public ReliabilityFigure requireUsable(String field) {
    Require.that(
        !source.isBlank(), field + " source", "the sample and publication it comes from", "none");
    Require.that(value > 0 && value <= 1, field + " value", "above 0 and at most 1", value);
    return this;
  }
}
