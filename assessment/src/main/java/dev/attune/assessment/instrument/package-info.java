/**
 * What a questionnaire is: its items, its scales and what is known of them, as data that is checked before it is used.
 *
 * <p>Start from {@link dev.attune.assessment.instrument.Instrument}; its {@code resolve()} gives the
 * {@link dev.attune.assessment.instrument.ScoringKey} that the {@code scoring} package works with. What answers mean is left
 * to that package.
 */
@NullMarked
package dev.attune.assessment.instrument;

import org.jspecify.annotations.NullMarked;
