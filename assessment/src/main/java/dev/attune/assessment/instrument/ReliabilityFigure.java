package dev.attune.assessment.instrument;

/**
 * How reliable a scale was found to be, by whom. For example, 'alpha 0.91 in the 2007 validation sample'.
 *
 * @param kind which coefficient it is
 * @param value the coefficient, at most 1; negative ones exist and are kept as they are
 * @param source the sample and the publication it comes from; never blank
 * @since 1.0
 */
public record ReliabilityFigure(ReliabilityKind kind, double value, String source) {}
