/**
 * JSON for every value of the library, with either generation of Jackson, or with none on the class path.
 *
 * <p>Start from {@link dev.attune.core.json.AttuneJson2} with Jackson 2 and {@link dev.attune.core.json.AttuneJson3} with its
 * successor; with a mapper of your own, register {@link dev.attune.core.json.Attune2Module} or
 * {@link dev.attune.core.json.Attune3Module}. On the class path {@code findAndAddModules()} finds them too; on the module path
 * call {@code addModule}, as a module cannot offer itself to a generation that may be absent.
 *
 * <h2>What the JSON looks like</h2>
 *
 * <p>A value is an object with one property an attribute, of the same name. Ids and other one-component values are written as
 * their one component, enums as their code, dates, instants, durations and zones as ISO 8601 texts. An absent optional is left
 * out when writing.
 *
 * <p>A journal is kept as JSON Lines: each entry on a line of its own, so that one more is added without touching the others, and a
 * program that is stopped while writing damages its own line and no other.
 *
 * <h2>What is read</h2>
 *
 * <ul>
 *   <li>A property that nothing here knows is passed over, so that documents of a newer version stay readable.
 *   <li>{@code null} reads as if the property were not there: an optional is absent, a collection empty, a default applies, and
 *       a required attribute is missing. {@code null} as an element of a list or as a value in a map is refused.
 *   <li>Nothing is converted: a number in quotes is a text, a fraction is no whole number, and no number stands for an enum.
 *   <li>{@code AttuneJson2} and {@code AttuneJson3} refuse every other document with one
 *       {@link dev.attune.core.error.InvalidValueException}, such as
 *       {@code $.days[2].minutes: expected a whole number, found a text}. It repeats no text of the document: names in the path
 *       are the library's own, and an entry of a map is shown as {@code *}. Both generations answer with the same words.
 * </ul>
 */
@NullMarked
package dev.attune.core.json;

import org.jspecify.annotations.NullMarked;
