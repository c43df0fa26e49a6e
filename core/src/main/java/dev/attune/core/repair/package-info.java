/**
 * Rupture and repair: noticing early what keeps hurting, and a guided conversation for finding back to each other.
 *
 * <p>Start from {@link dev.attune.core.repair.RepairReview}, which reads a view, or from
 * {@link dev.attune.core.repair.RepairSession}, an immutable value to which each input gives the next one and which leaves
 * entries for the journal. {@link dev.attune.core.repair.ApologyWording} helps one person with their own words. Which help from
 * outside there is, and keeping entries, is left to others.
 */
@NullMarked
package dev.attune.core.repair;

import org.jspecify.annotations.NullMarked;
