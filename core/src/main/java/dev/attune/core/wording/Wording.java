package dev.attune.core.wording;

import dev.attune.core.error.Require;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence, a title or a word said to people, with the code by which another language says it.
 *
 * <p>It is {@link Worded} by itself, so that lists of wordings go wherever things with sentences do, such as into
 * {@link Words#missing}.
 *
 * <p>The code is a path of the kind of thing, the thing and the place in it, for example {@code ritual.small-thanks.purpose} or
 * {@code reason.TOO_LITTLE_TIME}. It stays the same within a major version; where a sentence comes to mean something else, it
 * gets another code.
 *
 * @param code at least two parts of letters, digits, hyphens and underscores, joined by dots
 * @param english the sentence in English; in those of reasons and refusals the names of figures stand in braces
 * @since 1.0
 */
public record Wording(String code, String english) implements Worded {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");

  /**
   * Creates the wording.
   *
   * @param code the code
   * @param english the sentence
   * @throws dev.attune.core.error.InvalidValueException where the code has another form, or the sentence is blank
   */
  public Wording {
    Require.matches(code, CODE, "code", "two parts or more joined by dots");
    Require.that(!english.isBlank(), "english", "a sentence", "a blank text");
  }

  @Override
  public List<Wording> wordings() {
    return List.of(this);
  }
}
