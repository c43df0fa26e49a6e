package dev.attune.core.bond;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.core.error.Require;

/**
 * What a person or a place is called by those who share a bond: private text, 1 to 40 code points, not blank.
 *
 * @param value the text; never printed by {@link #toString()}
 * @since 1.0
 */
public record Label(@JsonValue String value) implements Comparable<Label> {
  /** The most code points a label may have. */
  public static final int LONGEST = 40;

  /**
   * Creates the label.
   *
   * @param value the text
   * @throws dev.attune.core.error.InvalidValueException where the text is blank or too long; the text is not repeated
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Label {
    int length = value.codePointCount(0, value.length());
    Require.that(
        !value.isBlank() && length <= LONGEST,
        "label",
        "1 to " + LONGEST + " characters, not blank",
        value.isBlank() ? "a blank text" : "a text of " + length + " characters");
  }

  /**
   * The label with this text.
   *
   * @param value the text
   * @return the label
   * @throws dev.attune.core.error.InvalidValueException where the text is blank or too long
   */
  public static Label of(String value) {
    return new Label(value);
  }

  @Override
  public int compareTo(Label other) {
    return value.compareTo(other.value);
  }

  /** Three asterisks, whatever the text. */
  @Override
  public String toString() {
    return "***";
  }
}
