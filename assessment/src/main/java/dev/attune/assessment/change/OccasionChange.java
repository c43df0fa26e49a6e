package dev.attune.assessment.change;

/**
 * A change between two of several occasions.
 *
 * @param from the number of the earlier occasion, from 1
 * @param to the number of the later occasion, above {@code from}
 * @param change what the two say
 * @since 1.0
 */
public record OccasionChange(int from, int to, ScoreChange change) {}
