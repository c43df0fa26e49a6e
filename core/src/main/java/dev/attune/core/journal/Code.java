package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.core.error.Require;
import java.util.regex.Pattern;

/**
 * A name from a vocabulary kept elsewhere, such as a feeling, a behaviour, an item of a questionnaire or an answer to it.
 * For example, 'small-joy'.
 *
 * <p>What it stands for is private as soon as somebody has chosen it, so it is never printed.
 *
 * @param value 1 to 80 letters or digits of any script, or the signs - _ . :
 * @since 1.0
 */
public record Code(@JsonValue String value) implements Comparable<Code> {
  private static final Pattern FORM = Pattern.compile("[-\\p{L}\\p{N}_.:]{1,80}");

  /**
   * Creates the identifier.
   *
   * @param value 1 to 80 letters or digits of any script, or the signs - _ . :
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Code {
    Require.matches(
        value, FORM, "code", "1 to 80 letters or digits of any script, or the signs - _ . :");
  }

  /**
   * The identifier with this value.
   *
   * @param value 1 to 80 letters or digits of any script, or the signs - _ . :
   * @return the identifier
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  public static Code of(String value) {
    return new Code(value);
  }

  @Override
  public int compareTo(Code other) {
    return value.compareTo(other.value);
  }

  /** Three asterisks, whatever the value: a code may be somebody's answer. */
  @Override
  public String toString() {
    return "***";
  }
}
