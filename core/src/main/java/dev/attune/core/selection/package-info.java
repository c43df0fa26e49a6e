/**
 * Choosing rituals: which of a catalog fit these people now, in which order and why.
 *
 * <p>Start from {@link dev.attune.core.selection.RitualSelector}. Placing what was chosen on days is left to the
 * {@code plan} package.
 */
@NullMarked
package dev.attune.core.selection;

import org.jspecify.annotations.NullMarked;
