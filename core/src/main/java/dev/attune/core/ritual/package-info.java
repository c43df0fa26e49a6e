/**
 * Rituals: small, repeatable acts with a purpose, described so that they can be chosen, paced and shown.
 *
 * <p>Start from {@link dev.attune.core.ritual.Ritual}, which says for whom it is, how long and deep it goes and how it is done, at a distance,
 * alone or without touch as well; and from {@link dev.attune.core.ritual.RitualCatalog}, where rituals are found by id. A
 * {@link dev.attune.core.ritual.Demand} is what a sitting asks of people, which a limit admits or does not.
 *
 * <p>Which rituals there are is content and left to a catalog; which one fits today is left to the {@code selection} package.
 */
@NullMarked
package dev.attune.core.ritual;

import org.jspecify.annotations.NullMarked;
