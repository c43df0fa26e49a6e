package dev.attune.core.reason;

import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;

/**
 * A stable code with the plain English sentence that goes with it.
 *
 * <p>Implemented by enums: the constant's name is the code. Where two enums share a name, they share the sentence. {@link Reason#inWords}
 * says a reason in another language.
 *
 * @since 1.0
 */
public interface ReasonCode extends Sayable {
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

  /** Its code is {@code reason.} and the name. */
  @Override
  default Wording wording() {
    return new Wording("reason." + name(), template());
  }
}
