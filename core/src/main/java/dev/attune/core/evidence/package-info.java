/**
 * What research says about a practice, graded, with its cautions and references.
 *
 * <p>Start from {@link dev.attune.core.evidence.Evidence}, which every ritual has: how strong the research is, how near to this very practice,
 * and what it found, "no study found" among the answers. A {@link dev.attune.core.evidence.Claim} is one sentence with where it comes from.
 *
 * <p>Which studies there are is content and left to a catalog. Evidence weighs little in {@code selection}, and what people say of themselves
 * weighs more.
 */
@NullMarked
package dev.attune.core.evidence;

import org.jspecify.annotations.NullMarked;
