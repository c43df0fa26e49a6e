/**
 * The program {@code therapist-report}: what a questionnaire's answers, in a file, come to.
 *
 * <p>Start from {@link dev.attune.examples.report.TherapistReportProgram}. Every score is the library's; this package reads
 * files strictly, writes others whole or not at all, and finds the words and shapes for a reader.
 */
@NullMarked
package dev.attune.examples.report;

import org.jspecify.annotations.NullMarked;
