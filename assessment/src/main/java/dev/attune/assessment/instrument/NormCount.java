package dev.attune.assessment.instrument;

/**
 * How many people of a norm sample had a score. For example, '81 people had 5'.
 *
 * @param raw the raw score
 * @param people how many had it, 1 or more
 * @since 1.0
 */
public record NormCount(double raw, long people) {}
