/**
 * Two people's answers side by side, and how far pairs of people agree: never one figure in place of the two.
 *
 * <p>Start from {@link dev.attune.assessment.agreement.PairComparer} for one pair: over both scores, for someone who may see
 * them, or over what each chose to share, for the two themselves. For many pairs start from
 * {@link dev.attune.assessment.agreement.AgreementAnalyzer}. Agreement is no measure of how good a bond is: two people who are
 * equally unhappy agree.
 */
@NullMarked
package dev.attune.assessment.agreement;

import org.jspecify.annotations.NullMarked;
