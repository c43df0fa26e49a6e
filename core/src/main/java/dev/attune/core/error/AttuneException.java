package dev.attune.core.error;

import java.util.Map;

/**
 * The root of every exception the library throws on wrong input.
 *
 * <p>The message is one line that names the field, what was expected and what was found. It never repeats a label, an
 * answer, a note or a rating, so it may be logged and shown. {@code Words} of {@code dev.attune.core.wording} says it in another
 * language.
 *
 * @since 1.0
 */
public abstract class AttuneException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The field, as the message names it; empty where the message stands for itself. */
  private final String field;

  /** What was expected, as the message says it; empty where the message stands for itself. */
  private final String expected;

  /** What was found, as the message says it; empty where the message stands for itself. */
  private final String found;

  /** An exception that is told by its message alone. */
  AttuneException(String message) {
    super(message);
    this.field = "";
    this.expected = "";
    this.found = "";
  }

  /** An exception about one field. */
  AttuneException(String field, String expected, String found) {
    super(field + ": expected " + expected + ", found " + found);
    this.field = field;
    this.expected = expected;
    this.found = found;
  }

  /**
   * What kind of refusal it is: the stable code by which another language says it.
   *
   * @return {@code invalid-value} or {@code unknown-name}
   */
  public abstract String kind();

  /**
   * What the message says, piece by piece, as plain as the message itself.
   *
   * @return {@code field}, {@code expected} and {@code found}; empty where the message stands for itself
   */
  public final Map<String, String> figures() {
    return field.isEmpty()
        ? Map.of()
        : Map.of("field", field, "expected", expected, "found", found);
  }
}
