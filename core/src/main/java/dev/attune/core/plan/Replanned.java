package dev.attune.core.plan;

import java.util.Optional;

/**
 * A plan made anew from a day on and, where it had been quiet for long, the choice of a fresh start beside it.
 *
 * @param plan the plan on its thirty days: those before the day as they were, the others made anew
 * @param freshStart the offer to begin again; absent where it is not made
 * @since 1.0
 */
public record Replanned(Plan plan, Optional<FreshStart> freshStart) {}
