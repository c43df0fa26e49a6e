/**
 * What answers mean: one person's answers in, every scale's score out, with a trace that can be checked by hand.
 *
 * <p>Start from {@link dev.attune.assessment.scoring.InstrumentScorer}. What a questionnaire is, is said in the
 * {@code instrument} package; a score never depends on anyone else's answers, and figures about samples, change and pairs are
 * not made here.
 */
@NullMarked
package dev.attune.assessment.scoring;

import org.jspecify.annotations.NullMarked;
