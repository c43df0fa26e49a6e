/**
 * A program that makes a plan of thirty days and shows it on a terminal, a page, in a calendar and as JSON.
 *
 * <p>Start from {@link dev.attune.examples.plan.ThirtyDayPlanProgram}. Everything about closeness comes from the library; here
 * is only what a program needs around it: reading a file that a person wrote, and writing down what came out.
 */
@NullMarked
package dev.attune.examples.plan;

import org.jspecify.annotations.NullMarked;
