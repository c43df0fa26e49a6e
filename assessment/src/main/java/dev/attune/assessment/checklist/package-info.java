/**
 * The self-assessments that come with the library: a checklist of ten statements, the fantasy screen and the criteria for
 * trusting a helper. Their wording is the library's own, and none of them has norms.
 *
 * <p>Start from {@link dev.attune.assessment.checklist.IntimacyChecklist}. They are data for the engine of the {@code scoring}
 * package; what to do about a need is left to selection and the plan.
 */
@NullMarked
package dev.attune.assessment.checklist;

import org.jspecify.annotations.NullMarked;
