/**
 * Boundaries, and the one limit through which everything private acts on what people are offered.
 *
 * <p>Start from {@link dev.attune.core.limit.Limit}: it says what is open, never why, since when or because of whom.
 */
@NullMarked
package dev.attune.core.limit;

import org.jspecify.annotations.NullMarked;
