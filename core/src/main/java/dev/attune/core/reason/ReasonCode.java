package dev.attune.core.reason;

import dev.attune.core.wording.Worded;
import dev.attune.core.wording.Wording;
import java.util.List;

/**
 * A stable code with the plain English sentence that goes with it.
 *
 * <p>Implemented by enums: the constant's name is the code. Where two enums share a name, they share the sentence. {@link Reason#inWords}
 * says a reason in another language.
 *
 * @since 1.0
 */
public interface ReasonCode extends Worded {
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

  /**
   * The sentence with the code by which another language says it.
   *
   * @return the wording, its code {@code reason.} and the name
   */
  default Wording wording() {
    return new Wording("reason." + name(), template());
  }

  @Override
  default List<Wording> wordings() {
    return List.of(wording());
  }
}
