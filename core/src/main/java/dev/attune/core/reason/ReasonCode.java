package dev.attune.core.reason;

/**
 * A stable code with the plain English sentence that goes with it.
 *
 * <p>Implemented by enums: the constant's name is the code. An app with a language of its own looks its sentence up by
 * {@link #name()} and fills it with {@link Reason#figures()}.
 *
 * @since 1.0
 */
public interface ReasonCode {
  /**
   * The code: upper-case words joined by underscores, for example {@code TOO_LITTLE_TIME}. Never changes its meaning.
   *
   * @return the code
   */
  String name();

  /**
   * The sentence, with the names of figures in braces where their values go, for example {@code It needs {needed} minutes.}
   *
   * @return the sentence before the figures are put in
   */
  String template();
}
