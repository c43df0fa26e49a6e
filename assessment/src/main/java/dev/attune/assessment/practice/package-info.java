/**
 * Seeing how what people do together has been changing: whether they take part less, whether it lifts them less, and whether it is
 * the same again and again.
 *
 * <p>Start from {@link dev.attune.assessment.practice.PracticeReview}, which sets the last four weeks beside the eight before them and says nothing
 * where that is too little. It never shows whose days or lifts they are, and who took part less than the other is not among what it tells.
 *
 * <p>What the three mean beside a plateau is left to {@code plateau}, and what comes of it to {@code dev.attune.core.selection}. How one plan went
 * is told by {@code dev.attune.core.progress}.
 */
@NullMarked
package dev.attune.assessment.practice;

import org.jspecify.annotations.NullMarked;
