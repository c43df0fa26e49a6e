package dev.attune.core.error;

/**
 * A value that cannot exist: a field is missing, out of range or at odds with another.
 *
 * <p>For example, {@code minutesPerDay: expected a whole number from 5 to 120, found 3}.
 *
 * @since 1.0
 */
public final class InvalidValueException extends AttuneException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception from a whole message; prefer {@link #of(String, String, Object)}.
   *
   * @param message one line without private text
   */
  public InvalidValueException(String message) {
    super(message);
  }

  private InvalidValueException(String field, String expected, String found) {
    super(field, expected, found);
  }

  /**
   * The exception for one field.
   *
   * @param field the field or the path to it, for example {@code days[2].minutes}
   * @param expected what would have been right, for example {@code a whole number from 5 to 120}
   * @param found what was there; never private text
   * @return the exception, to be thrown
   */
  public static InvalidValueException of(String field, String expected, Object found) {
    return new InvalidValueException(field, expected, String.valueOf(found));
  }

  /** Always {@code invalid-value}. */
  @Override
  public String kind() {
    return "invalid-value";
  }
}
