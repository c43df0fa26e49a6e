/**
 * Bonds: who the people are to each other, as far as the library needs to know, and what they call things.
 *
 * <p>Start from {@link dev.attune.core.bond.Bond}. What the people do not want is left to the {@code limit} package.
 */
@NullMarked
package dev.attune.core.bond;

import org.jspecify.annotations.NullMarked;
