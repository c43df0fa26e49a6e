/**
 * What this module says to people, all in one place, for whoever says it in another language.
 *
 * <p>Start from {@link dev.attune.assessment.AssessmentWordings}. The engines are in the packages below, and the page of the module says
 * where to begin.
 */
@NullMarked
package dev.attune.assessment;

import org.jspecify.annotations.NullMarked;
