/**
 * The 30-day plan: dated days with activities, each with its reason.
 *
 * <p>Start from {@link dev.attune.core.plan.ThirtyDayPlanner}: a {@link dev.attune.core.plan.PlanRequest} in, a
 * {@link dev.attune.core.plan.Plan} out, and the rest of it made anew from any of its days, with nothing to catch up on. The rules are in that
 * class and in {@link dev.attune.core.plan.Task}. Which rituals are taken is left to {@code selection}.
 *
 * <p>What people said of a plan comes in as a {@link dev.attune.core.plan.PlanProgress}; where it is read from is left to the package
 * {@code progress}. A plan is a proposal: whether everyone accepted it is told by {@code pacing}.
 */
@NullMarked
package dev.attune.core.plan;

import org.jspecify.annotations.NullMarked;
