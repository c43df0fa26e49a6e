/**
 * The journal: everything that happened in a bond's life, as small entries that are only ever added.
 *
 * <p>Start from {@link dev.attune.core.journal.Journal}, which holds the {@link dev.attune.core.journal.Entry entries} of one
 * bond, and from the {@link dev.attune.core.journal.View} of it that one reader may see. A mistake is put right by a
 * {@link dev.attune.core.journal.Correction}, which also gives an entry to others or takes it back from them.
 *
 * <p>What the entries mean is left to the packages that read them, what private ones close for all to the {@code limit}
 * package, and keeping them to the app: {@code json} writes an entry as a line of text.
 */
@NullMarked
package dev.attune.core.journal;

import org.jspecify.annotations.NullMarked;
