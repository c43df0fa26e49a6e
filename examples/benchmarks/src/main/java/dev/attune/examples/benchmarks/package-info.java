/** Benchmarks of planning, ranking, journals, check-ins, scoring, samples, trends and JSON; what they print is measured, never asserted. */
@NullMarked
package dev.attune.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
