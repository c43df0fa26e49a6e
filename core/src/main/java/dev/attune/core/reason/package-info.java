/**
 * Reasons: why the library decided as it did, as a stable code, the figures it rests on and a plain sentence.
 *
 * <p>Start from {@link dev.attune.core.reason.Reason}. Each package that decides something keeps its own codes, as an enum
 * that implements {@link dev.attune.core.reason.ReasonCode}.
 */
@NullMarked
package dev.attune.core.reason;

import org.jspecify.annotations.NullMarked;
