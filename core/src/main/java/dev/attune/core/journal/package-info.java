/**
 * The journal: everything that happened in a bond's life, as small entries that are only ever added.
 *
 * <p>Start from {@link dev.attune.core.journal.Entry} and its kinds. What the entries mean is left to the packages that read
 * them.
 */
@NullMarked
package dev.attune.core.journal;

import org.jspecify.annotations.NullMarked;
