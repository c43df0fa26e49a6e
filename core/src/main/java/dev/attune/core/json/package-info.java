/**
 * JSON for every value of the library, with either generation of Jackson, or with none on the class path.
 *
 * <p>Start from {@code AttuneJson2} with Jackson 2 and {@code AttuneJson3} with its successor; with a mapper of your own,
 * register {@code Attune2Module} or {@code Attune3Module}.
 */
@NullMarked
package dev.attune.core.json;

import org.jspecify.annotations.NullMarked;
