/**
 * How a plan went, and what people have practised: read from what one reader may see of a journal.
 *
 * <p>Start from {@link dev.attune.core.progress.PlanReporter}, whose progress is what a plan is made anew from, and from
 * {@link dev.attune.core.progress.PracticeHistory}, which tells a selection what was done lately and how it went. The rules of a
 * plan are left to {@code plan}, and ranking to {@code selection}.
 */
@NullMarked
package dev.attune.core.progress;

import org.jspecify.annotations.NullMarked;
