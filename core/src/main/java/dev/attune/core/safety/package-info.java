/**
 * The emotional-safety gate's vocabulary: private answers of one person, and the state they lead to.
 *
 * <p>Start from {@link dev.attune.core.safety.SafetyAnswers}. What a state closes is left to the {@code limit} package.
 */
@NullMarked
package dev.attune.core.safety;

import org.jspecify.annotations.NullMarked;
