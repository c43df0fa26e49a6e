/**
 * What two or more occasions say about one person's score: whether it changed by more than the scale's error, and whether it
 * crossed a cut-off.
 *
 * <p>Start from {@link dev.attune.assessment.change.ChangeAnalyzer} and its
 * {@link dev.attune.assessment.change.ChangeCriteria}. The scores come from the {@code scoring} package or from elsewhere;
 * every figure of a sample (reliability, means, standard deviations) is given by the caller with its source. Slow change over
 * many occasions is left to others.
 */
@NullMarked
package dev.attune.assessment.change;

import org.jspecify.annotations.NullMarked;
