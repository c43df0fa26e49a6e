/**
 * What the catalog rests on: the bibliography, and what research says beyond the single ritual.
 *
 * <p>Start from {@link dev.attune.catalog.evidence.Bibliography}, which turns an id such as {@code ALGOE-2016} into a citation.
 * {@link dev.attune.catalog.evidence.ProtocolEvidence} covers the steps of the check-in, of the repair conversation and the
 * 30-day plan, {@link dev.attune.catalog.evidence.ReflectionEvidence} the checklist and the plateau signal,
 * {@link dev.attune.catalog.evidence.IdeaEvidence} common beliefs about closeness, and
 * {@link dev.attune.catalog.evidence.SafetyGrounds} why safety is handled as it is. What a study says about one ritual stands
 * with that ritual. Nothing here is ever fetched from anywhere.
 */
@NullMarked
package dev.attune.catalog.evidence;

import org.jspecify.annotations.NullMarked;
