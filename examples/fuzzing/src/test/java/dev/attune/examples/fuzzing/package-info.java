/**
 * Looks for documents that a reader answers wrongly. Start from {@link dev.attune.examples.fuzzing.CoreValuesFuzzTest}; what a
 * right answer is says {@link dev.attune.examples.fuzzing.Refusals}.
 */
@NullMarked
package dev.attune.examples.fuzzing;

import org.jspecify.annotations.NullMarked;
