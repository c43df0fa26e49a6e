/**
 * What a questionnaire is: its items, its scales and what is known of them, as data that is checked before it is used.
 *
 * <p>Start from {@link dev.attune.assessment.instrument.Instrument}; its {@code resolve()} gives the
 * {@link dev.attune.assessment.instrument.ScoringKey} that the {@code scoring}, {@code bulk}, {@code sample} and {@code validity} packages work
 * with. A definition that contradicts itself is refused there, before anybody is scored. Norms, bands and reliabilities carry the source that
 * the caller names; the library brings none.
 *
 * <p>What answers mean is left to {@code scoring}.
 */
@NullMarked
package dev.attune.assessment.instrument;

import org.jspecify.annotations.NullMarked;
