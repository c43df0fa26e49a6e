/**
 * Seeing how what people do together has been changing: whether they take part less, whether it lifts them less, and whether it is
 * the same again and again.
 *
 * <p>Start from {@link dev.attune.assessment.practice.PracticeReview}. What the three mean beside a plateau is left to
 * {@code plateau}, and what comes of it to {@code dev.attune.core.selection}.
 */
@NullMarked
package dev.attune.assessment.practice;

import org.jspecify.annotations.NullMarked;
