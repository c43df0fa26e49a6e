/**
 * Many people's answers at once: bytes in, every scale's scores out, the same to the bit as one person at a time.
 *
 * <p>Start from {@link dev.attune.assessment.bulk.BulkScorer}, made from the same {@link dev.attune.assessment.instrument.ScoringKey} as a scorer
 * for one person. A score that cannot be had is NaN in the caller's array, and a {@link dev.attune.assessment.scoring.ScoreStatus} tells why.
 *
 * <p>How a single score came about, its band and its norms are left to the {@code scoring} package, and what all the answers say about the
 * questionnaire to {@code sample}.
 */
@NullMarked
package dev.attune.assessment.bulk;

import org.jspecify.annotations.NullMarked;
