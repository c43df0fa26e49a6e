/**
 * What programs about questionnaires read: the questionnaire itself, and what people answered.
 *
 * <p>Start from {@link dev.attune.examples.parts.questionnaire.InstrumentFile}. A program that uses this package depends on
 * {@code attune-assessment}, {@code commons-csv} and {@code jackson-databind}; the others are spared them.
 */
@NullMarked
package dev.attune.examples.parts.questionnaire;

import org.jspecify.annotations.NullMarked;
