/**
 * How people answer somebody who opens up: the reading of one answer, and how safe it has been so far with one person.
 *
 * <p>Start from {@link dev.attune.core.response.ResponseReading} and
 * {@link dev.attune.core.response.SafetyLevelEstimator}. Both are for the eyes of the one who opened up. What a level means
 * for depth is left to the {@code pacing} package, words for a better answer to the catalog.
 */
@NullMarked
package dev.attune.core.response;

import org.jspecify.annotations.NullMarked;
