/**
 * The 30-day plan: dated days with activities, each with its reason.
 *
 * <p>Start from {@link dev.attune.core.plan.ThirtyDayPlanner}. The rules of a plan are in that class and in
 * the tasks of this package.
 */
@NullMarked
package dev.attune.core.plan;

import org.jspecify.annotations.NullMarked;
