package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.core.error.Require;
import java.util.regex.Pattern;

/**
 * Names one sitting, so that the entries made during it can be found together: opaque and chosen by the caller. For example,
 * 's-1'.
 *
 * @param value 1 to 64 letters, digits or the signs - _ . :
 * @since 1.0
 */
public record SessionId(@JsonValue String value) implements Comparable<SessionId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][-A-Za-z0-9_.:]{0,63}");

  /**
   * Creates the identifier.
   *
   * @param value 1 to 64 letters, digits or the signs - _ . :
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SessionId {
    Require.matches(value, FORM, "sessionId", "1 to 64 letters, digits or the signs - _ . :");
  }

  /**
   * The identifier with this value.
   *
   * @param value 1 to 64 letters, digits or the signs - _ . :
   * @return the identifier
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  public static SessionId of(String value) {
    return new SessionId(value);
  }

  @Override
  public int compareTo(SessionId other) {
    return value.compareTo(other.value);
  }

  /** The value, and nothing else. */
  @Override
  public String toString() {
    return value;
  }
}
