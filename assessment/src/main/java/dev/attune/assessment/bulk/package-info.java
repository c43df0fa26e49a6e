/**
 * Many people's answers at once: bytes in, every scale's scores out, the same to the bit as one person at a time.
 *
 * <p>Start from {@link dev.attune.assessment.bulk.BulkScorer}. Why a single score is what it is, its band and its norms are
 * left to the {@code scoring} package.
 */
@NullMarked
package dev.attune.assessment.bulk;

import org.jspecify.annotations.NullMarked;
