/**
 * How a person's answers were given: long runs, little spread, contradictions, haste, distance from a sample. Figures only.
 *
 * <p>Start from {@link dev.attune.assessment.validity.ValidityAnalyzer}. No figure here shows that somebody was careless, none
 * has a bound unless the caller sets one, and no answer is ever left out because of them. What the answers mean is left to the
 * {@code scoring} package.
 */
@NullMarked
package dev.attune.assessment.validity;

import org.jspecify.annotations.NullMarked;
