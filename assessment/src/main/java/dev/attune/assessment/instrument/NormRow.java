package dev.attune.assessment.instrument;

/**
 * One row of a conversion table. For example, 'raw 21 reads T 58'.
 *
 * @param raw the raw score
 * @param value what it reads as
 * @since 1.0
 */
public record NormRow(double raw, double value) {}
