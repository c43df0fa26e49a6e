/**
 * The vocabulary of emotional safety: private answers of one person with the state they lead to, and the behaviours with
 * which people answer somebody who opens up.
 *
 * <p>Start from {@link dev.attune.core.safety.SafetyAnswers}, of one person and never of two, and from
 * {@link dev.attune.core.safety.Behaviour}. Any single yes leads to {@link dev.attune.core.safety.SafetyState#SEEK_SUPPORT}, and no state
 * says that anybody is safe. How the questions are worded is the app's.
 *
 * <p>What a state closes is left to the {@code limit} package, how long it lasts to {@code pacing}, which help is advised to
 * {@code support}, and what answers come to over time to the {@code response} package.
 */
@NullMarked
package dev.attune.core.safety;

import org.jspecify.annotations.NullMarked;
