/**
 * Bonds: who the people are to each other, as far as the library needs to know, and what they call things.
 *
 * <p>Start from {@link dev.attune.core.bond.Bond}, which nearly every engine takes. A person is an opaque id and a label; there is no place for
 * a name, an address or an age. Labels are private text: they are kept and handed back, and printed nowhere.
 *
 * <p>What the people do not want is left to the {@code limit} package, and what happens between them to {@code journal}.
 */
@NullMarked
package dev.attune.core.bond;

import org.jspecify.annotations.NullMarked;
