/**
 * Quantiles and probabilities of the distributions that figures take their limits from. Not part of the API.
 */
@NullMarked
package dev.attune.assessment.quantile;

import org.jspecify.annotations.NullMarked;
