/**
 * Boundaries, and the one limit through which everything private acts on what people are offered.
 *
 * <p>Start from {@link dev.attune.core.limit.Limit}: it says what is open, never why, since when or because of whom, and a pause looks in it
 * like a worry about safety. A {@link dev.attune.core.limit.Boundary} is what one person does not want, without a reason.
 *
 * <p>The {@code pacing} package makes a limit from a journal; {@code Limit.of} makes one from boundaries and safety states alone. Whatever offers
 * something takes it: {@code selection}, {@code plan}, {@code checkin}, {@code repair}, {@code presence}. A limit without anything known is
 * nearly shut. Show people what it admits and not the limit itself, which names what somebody closed.
 */
@NullMarked
package dev.attune.core.limit;

import org.jspecify.annotations.NullMarked;
