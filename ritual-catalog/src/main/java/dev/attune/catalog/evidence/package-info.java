/**
 * The bibliography behind the catalog.
 *
 * <p>Start from {@link dev.attune.catalog.evidence.Bibliography}. What a study says about a ritual stands with the ritual.
 */
@NullMarked
package dev.attune.catalog.evidence;

import org.jspecify.annotations.NullMarked;
