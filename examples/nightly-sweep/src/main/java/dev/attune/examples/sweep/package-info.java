/**
 * The program {@code nightly-sweep}: a whole population's check-ins through the plateau detector, night by night, on Spark.
 *
 * <p>Start from {@link dev.attune.examples.sweep.NightlySweepProgram}. Spark distributes the work; what a night does for one bond
 * is a function of that bond's memories and check-ins and of nothing else ({@code Night}), and everything around it keeps a
 * table a night.
 */
@NullMarked
package dev.attune.examples.sweep;

import org.jspecify.annotations.NullMarked;
