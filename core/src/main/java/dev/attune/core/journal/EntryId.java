package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.core.error.Require;
import java.util.regex.Pattern;

/**
 * Names an entry of a journal: opaque, chosen by the caller, and never used for another entry of the same bond. Ids order
 * entries of the same instant. For example, 'e-1'.
 *
 * @param value 1 to 64 letters, digits or the signs - _ . :
 * @since 1.0
 */
public record EntryId(@JsonValue String value) implements Comparable<EntryId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][-A-Za-z0-9_.:]{0,63}");

  /**
   * Creates the identifier.
   *
   * @param value 1 to 64 letters, digits or the signs - _ . :
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EntryId {
    Require.matches(value, FORM, "entryId", "1 to 64 letters, digits or the signs - _ . :");
  }

  /**
   * The identifier with this value.
   *
   * @param value 1 to 64 letters, digits or the signs - _ . :
   * @return the identifier
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  public static EntryId of(String value) {
    return new EntryId(value);
  }

  @Override
  public int compareTo(EntryId other) {
    return value.compareTo(other.value);
  }

  /** The value, and nothing else. */
  @Override
  public String toString() {
    return value;
  }
}
