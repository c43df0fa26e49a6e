package dev.attune.core.ritual;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.core.error.Require;
import java.util.regex.Pattern;

/**
 * Names a ritual of a catalog, or one of the plan's tasks: both share one name space, so that a boundary can exclude
 * either. For example, 'small-thanks'.
 *
 * @param value 1 to 64 characters: lower-case words joined by hyphens
 * @since 1.0
 */
public record RitualId(@JsonValue String value) implements Comparable<RitualId> {
  private static final Pattern FORM = Pattern.compile("(?=.{1,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /**
   * Creates the identifier.
   *
   * @param value 1 to 64 characters: lower-case words joined by hyphens
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RitualId {
    Require.matches(
        value, FORM, "ritualId", "1 to 64 characters: lower-case words joined by hyphens");
  }

  /**
   * The identifier with this value.
   *
   * @param value 1 to 64 characters: lower-case words joined by hyphens
   * @return the identifier
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  public static RitualId of(String value) {
    return new RitualId(value);
  }

  @Override
  public int compareTo(RitualId other) {
    return value.compareTo(other.value);
  }

  /** The value, and nothing else. */
  @Override
  public String toString() {
    return value;
  }
}
