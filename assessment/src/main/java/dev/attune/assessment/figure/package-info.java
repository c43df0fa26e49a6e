/**
 * A figure, or the reason why it is undefined: how every statistic of this module is handed out.
 *
 * <p>Start from {@link dev.attune.assessment.figure.Figure}; an {@link dev.attune.assessment.figure.Interval} has two of them. An undefined figure
 * is never NaN, 0 or a guess, so that nobody compares or averages it unawares. What the figures mean is said where they are made: in
 * {@code sample}, {@code change}, {@code agreement}, {@code validity} and {@code trend}.
 */
@NullMarked
package dev.attune.assessment.figure;

import org.jspecify.annotations.NullMarked;
