/**
 * A figure, or the reason why it is undefined: how every statistic of this module is handed out.
 *
 * <p>Start from {@link dev.attune.assessment.figure.Figure}. What the figures mean is said where they are made.
 */
@NullMarked
package dev.attune.assessment.figure;

import org.jspecify.annotations.NullMarked;
