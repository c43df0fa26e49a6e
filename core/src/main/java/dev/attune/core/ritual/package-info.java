/**
 * Rituals: small, repeatable acts with a purpose, described so that they can be chosen, paced and shown.
 *
 * <p>Start from {@link dev.attune.core.ritual.Ritual} and {@link dev.attune.core.ritual.RitualCatalog}. Which rituals there
 * are is content and left to a catalog; which one fits today is left to the {@code selection} package.
 */
@NullMarked
package dev.attune.core.ritual;

import org.jspecify.annotations.NullMarked;
