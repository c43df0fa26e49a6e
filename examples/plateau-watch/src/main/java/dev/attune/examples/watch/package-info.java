/**
 * The program {@code plateau-watch}: where the closeness of people is going, from files of daily ratings.
 *
 * <p>Start from {@link dev.attune.examples.watch.PlateauWatchProgram}. Every figure is the library's; this package reads files
 * strictly, writes others whole or not at all, and finds the words and pictures for a reader.
 */
@NullMarked
package dev.attune.examples.watch;

import org.jspecify.annotations.NullMarked;
