/**
 * The rituals, one file a family; adding a ritual is adding one expression to its family.
 *
 * <p>Start from {@link dev.attune.catalog.StandardCatalog}, which has them all as one
 * {@link dev.attune.core.ritual.RitualCatalog}; {@link dev.attune.catalog.CatalogWordings} lists every sentence by code, for other
 * languages. What research says of a ritual stands with it; the studies themselves are in {@code evidence}, shorter advice is in
 * {@code guidance}, and background in {@code knowledge}.
 *
 * <p>Which ritual fits whom is left to {@code dev.attune.core.selection}. An app's own rituals need nothing from here:
 * {@code RitualCatalog.of} takes any.
 */
@NullMarked
package dev.attune.catalog;

import org.jspecify.annotations.NullMarked;
