package dev.attune.assessment.agreement;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;

/**
 * One intraclass correlation with its 95 % limits. For example, 'ICC(2,1) 0.29, 0.02 to 0.76'.
 *
 * @param type which one it is
 * @param value the correlation, at most 1; negative ones are kept as they are
 * @param limits the limits; undefined where the value is, and where nothing counts as error
 * @param f the ratio of the mean squares that it rests on, B/W or B/E; undefined where nothing counts as error
 * @param betweenDegrees the degrees of freedom of its numerator
 * @param withinDegrees the degrees of freedom of its denominator
 * @since 1.0
 */
public record IntraclassCorrelation(
    IccType type, Figure value, Interval limits, Figure f, int betweenDegrees, int withinDegrees) {}
