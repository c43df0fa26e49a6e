package dev.attune.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.core.error.Require;
import java.util.regex.Pattern;

/**
 * Names a questionnaire. For example, 'building-or-simulating'.
 *
 * @param value 1 to 64 letters or digits of any script, or the signs - _ . :, beginning with a letter, a digit or _
 * @since 1.0
 */
public record InstrumentId(@JsonValue String value) implements Comparable<InstrumentId> {
  private static final String EXPECTED = "1 to 64 letters, digits or the signs - _ . :";
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}_][-\\p{L}\\p{N}_.:]{0,63}");

  /**
   * Creates the identifier.
   *
   * @param value 1 to 64 letters, digits or the signs - _ . :
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InstrumentId {
    Require.matches(value, FORM, "instrumentId", EXPECTED);
  }

  /**
   * The identifier with this value.
   *
   * @param value 1 to 64 letters, digits or the signs - _ . :
   * @return the identifier
   * @throws dev.attune.core.error.InvalidValueException where the value has another form
   */
  public static InstrumentId of(String value) {
    return new InstrumentId(value);
  }

  @Override
  public int compareTo(InstrumentId other) {
    return value.compareTo(other.value);
  }

  /** The value, and nothing else. */
  @Override
  public String toString() {
    return value;
  }
}
