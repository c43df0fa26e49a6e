/**
 * Benchmarks of planning, ranking, journals, check-ins, scoring, samples, trends and JSON; what they print is measured, never asserted.
 *
 * <p>Each class measures one engine on inputs made from a fixed seed, so that two runs do the same work; its README tells how to run it and
 * what was measured.
 */
@NullMarked
package dev.attune.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
