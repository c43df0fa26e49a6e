/**
 * The classical statistics of a trend, for those who know them by name: Mann and Kendall's test, Sen's slope, autocorrelation,
 * Hamed and Rao's factor, Pettitt's change point.
 *
 * <p>Start from {@link dev.attune.assessment.trend.TrendAnalyzer}. Values come at equal steps of time, earliest first: these statistics know of no
 * days that are missing. None of them says that nothing changes: a test that finds no trend has only not found one. Whether closeness is level
 * is told by {@link dev.attune.assessment.plateau.PlateauDetector}, which asks another question and does not use them.
 */
@NullMarked
package dev.attune.assessment.trend;

import org.jspecify.annotations.NullMarked;
