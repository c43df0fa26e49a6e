/**
 * The catalog and the knowledge tables as one page to read.
 *
 * <p>{@link dev.attune.examples.book.CatalogBookProgram} picks the rituals, {@code Languages} finds the words, and
 * {@code BookPage} writes them down, chapter by chapter.
 */
@NullMarked
package dev.attune.examples.book;

import org.jspecify.annotations.NullMarked;
