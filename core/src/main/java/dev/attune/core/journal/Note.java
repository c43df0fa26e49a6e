package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.core.error.Require;

/**
 * What somebody wrote in words of their own: private text, 1 to 500 code points, not blank. It is kept and handed back, and
 * never read for meaning.
 *
 * @param value the text; never printed by {@link #toString()}
 * @since 1.0
 */
public record Note(@JsonValue String value) {
  /** The most code points a note may have; a project convention. */
  public static final int LONGEST = 500;

  /**
   * Creates the note.
   *
   * @param value the text
   * @throws dev.attune.core.error.InvalidValueException where the text is blank or too long; the text is not repeated
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Note {
    int length = value.codePointCount(0, value.length());
    Require.that(
        !value.isBlank() && length <= LONGEST,
        "note",
        "1 to " + LONGEST + " characters, not blank",
        value.isBlank() ? "a blank text" : "a text of " + length + " characters");
  }

  /**
   * The note with this text.
   *
   * @param value the text
   * @return the note
   * @throws dev.attune.core.error.InvalidValueException where the text is blank or too long
   */
  public static Note of(String value) {
    return new Note(value);
  }

  /** Three asterisks, whatever the text. */
  @Override
  public String toString() {
    return "***";
  }
}
