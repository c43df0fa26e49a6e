/**
 * The pace: how deep, how soon and whether together at all, worked out from everything people keep to themselves.
 *
 * <p>Start from {@link dev.attune.core.pacing.Pacer}. It reads what its members keep private, and nothing comes out of it but a
 * {@link dev.attune.core.limit.Limit}, which says what is open and never why. What to propose within it is left to the
 * {@code selection} and {@code plan} packages.
 */
@NullMarked
package dev.attune.core.pacing;

import org.jspecify.annotations.NullMarked;
