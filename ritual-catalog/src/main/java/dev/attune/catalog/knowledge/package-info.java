/**
 * Background a curious reader may want: figures, timelines, myths, vignettes, a glossary, each with its honest label.
 */
@NullMarked
package dev.attune.catalog.knowledge;

import org.jspecify.annotations.NullMarked;
