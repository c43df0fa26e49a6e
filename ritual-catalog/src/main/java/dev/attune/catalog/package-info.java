/**
 * The rituals, one file a family; adding a ritual is adding one expression to its family.
 *
 * <p>Start from {@link dev.attune.catalog.StandardCatalog}. Which ritual fits whom is left to {@code dev.attune.core.selection}.
 */
@NullMarked
package dev.attune.catalog;

import org.jspecify.annotations.NullMarked;
