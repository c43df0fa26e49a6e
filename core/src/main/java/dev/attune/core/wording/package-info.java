/**
 * Sentences by code, so that everything the library says to people can be said in another language.
 *
 * <p>Start from {@link dev.attune.core.wording.Words}, what one language says. Every sentence is a
 * {@link dev.attune.core.wording.Wording}; what has sentences of its own is {@link dev.attune.core.wording.Worded}. Which there
 * are is told by {@link dev.attune.core.CoreWordings} and its like in the other modules. Choosing a language is left to the app.
 */
@NullMarked
package dev.attune.core.wording;

import org.jspecify.annotations.NullMarked;
