package dev.attune.core.bond;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.core.error.Require;
import java.util.regex.Pattern;

/**
 * Names what a conflict is about, the same id each time it comes up: opaque, chosen by the caller, and no place for what was
 * said. For example, 't-1'.
 *
 * @param value 1 to 64 letters, digits or the signs - _ . :
 * @since 1.0
 */
public record TopicId(@JsonValue String value) implements Comparable<TopicId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][-A-Za-z0-9_.:]{0,63}");

  /**
   * Creates the identifier.
   *
   * @param value 1 to 64 letters, digits or the signs - _ . :
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TopicId {
    Require.matches(value, FORM, "topicId", "1 to 64 letters, digits or the signs - _ . :");
  }

  /**
   * The identifier with this value.
   *
   * @param value 1 to 64 letters, digits or the signs - _ . :
   * @return the identifier
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  public static TopicId of(String value) {
    return new TopicId(value);
  }

  @Override
  public int compareTo(TopicId other) {
    return value.compareTo(other.value);
  }

  /** The value, and nothing else. */
  @Override
  public String toString() {
    return value;
  }
}
