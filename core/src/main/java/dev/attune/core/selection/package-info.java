/**
 * Choosing rituals: which of a catalog fit these people now, in which order and why.
 *
 * <p>Start from {@link dev.attune.core.selection.RitualSelector}: a {@link dev.attune.core.selection.SelectionRequest} in, a
 * {@link dev.attune.core.selection.Ranking} out, with a reason for each ritual that is suggested and one for each that is left out. Needs come
 * from a checklist or from people's own words, what was practised from {@code progress}, what is open from {@code limit}.
 *
 * <p>Placing what was chosen on days is left to the {@code plan} package.
 */
@NullMarked
package dev.attune.core.selection;

import org.jspecify.annotations.NullMarked;
