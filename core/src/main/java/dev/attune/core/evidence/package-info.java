/**
 * What research says about a practice, graded, with its cautions and references.
 *
 * <p>Start from {@link dev.attune.core.evidence.Evidence}. Which studies there are is content and left to a catalog.
 */
@NullMarked
package dev.attune.core.evidence;

import org.jspecify.annotations.NullMarked;
