package dev.attune.core.error;

/**
 * The root of every exception the library throws on wrong input.
 *
 * <p>The message is one line that names the field, what was expected and what was found. It never repeats a label, an
 * answer, a note or a rating, so it may be logged and shown.
 *
 * @since 1.0
 */
public abstract class AttuneException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  AttuneException(String message) {
    super(message);
  }
}
