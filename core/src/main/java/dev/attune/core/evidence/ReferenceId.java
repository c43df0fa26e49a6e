package dev.attune.core.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.core.error.Require;
import java.util.regex.Pattern;

/**
 * Names a study in a bibliography. For example, 'ALGOE-2016'.
 *
 * @param value 1 to 64 characters: upper-case words joined by hyphens
 * @since 1.0
 */
public record ReferenceId(@JsonValue String value) implements Comparable<ReferenceId> {
  private static final Pattern FORM = Pattern.compile("(?=.{1,64}$)[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

  /**
   * Creates the identifier.
   *
   * @param value 1 to 64 characters: upper-case words joined by hyphens
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReferenceId {
    Require.matches(
        value, FORM, "referenceId", "1 to 64 characters: upper-case words joined by hyphens");
  }

  /**
   * The identifier with this value.
   *
   * @param value 1 to 64 characters: upper-case words joined by hyphens
   * @return the identifier
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  public static ReferenceId of(String value) {
    return new ReferenceId(value);
  }

  @Override
  public int compareTo(ReferenceId other) {
    return value.compareTo(other.value);
  }

  /** The value, and nothing else. */
  @Override
  public String toString() {
    return value;
  }
}
