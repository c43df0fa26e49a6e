/**
 * What the example programs have in common.
 *
 * <p>Start from {@link dev.attune.examples.parts.Program}, which runs one. What a person wrote is read through
 * {@link dev.attune.examples.parts.JsonPlace} or {@link dev.attune.examples.parts.CsvRows}; what a person reads is written with
 * {@link dev.attune.examples.parts.PlainText} or {@link dev.attune.examples.parts.Html}; files are put in their place by
 * {@link dev.attune.examples.parts.OutputFiles}. What a program is about is left to each of them.
 */
@NullMarked
package dev.attune.examples.parts;

import org.jspecify.annotations.NullMarked;
