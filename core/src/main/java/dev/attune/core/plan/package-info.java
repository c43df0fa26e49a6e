/**
 * The 30-day plan: dated days with activities, each with its reason.
 *
 * <p>Start from {@link dev.attune.core.plan.ThirtyDayPlanner}. The rules of a plan, and of making one anew,
 * are in that class and in the tasks of this package. What people said of a plan comes in as a
 * {@link dev.attune.core.plan.PlanProgress}; where it is read from is left to the package {@code progress}.
 */
@NullMarked
package dev.attune.core.plan;

import org.jspecify.annotations.NullMarked;
