/**
 * The vocabulary of emotional safety: private answers of one person with the state they lead to, and the behaviours with
 * which people answer somebody who opens up.
 *
 * <p>Start from {@link dev.attune.core.safety.SafetyAnswers} and {@link dev.attune.core.safety.Behaviour}. What a state closes
 * is left to the {@code limit} package, what answers come to over time to the {@code response} package.
 */
@NullMarked
package dev.attune.core.safety;

import org.jspecify.annotations.NullMarked;
