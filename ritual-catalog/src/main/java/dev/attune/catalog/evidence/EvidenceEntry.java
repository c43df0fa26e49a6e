package dev.attune.catalog.evidence;

import dev.attune.core.evidence.Evidence;

/**
 * What research says about something that is not a ritual: a step, a question, an idea. For example, {@code gratitude}, the third
 * step of the check-in.
 *
 * @param id the stable id of the thing, as the library uses it elsewhere: lower-case words joined by hyphens
 * @param topic what was looked up in research, in a few words
 * @param evidence what was found
 * @since 1.0
 */
public record EvidenceEntry(String id, String topic, Evidence evidence) {}
