/**
 * Background a curious reader may want: figures, timelines, myths, vignettes, lessons, a glossary.
 *
 * <p>Start from {@link dev.attune.catalog.knowledge.Knowledge}. Every entry holds a claim with its label of origin, to be shown
 * beside it; nothing here is a reason for any suggestion. What research says about a ritual is left to the rituals.
 */
@NullMarked
package dev.attune.catalog.knowledge;

import org.jspecify.annotations.NullMarked;
