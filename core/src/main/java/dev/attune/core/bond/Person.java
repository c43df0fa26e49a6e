package dev.attune.core.bond;

/**
 * A member of a bond: an opaque id and what the others call them. No other attribute of a person exists here.
 *
 * @param id the id, distinct within the bond
 * @param label the name the bond uses; private text
 * @since 1.0
 */
public record Person(PersonId id, Label label) {
  /**
   * The person with this id and label.
   *
   * @param id the id
   * @param label the name the bond uses, 1 to 40 characters
   * @return the person
   * @throws dev.attune.core.error.InvalidValueException where one of them has a wrong form
   */
  public static Person of(String id, String label) {
    return new Person(PersonId.of(id), Label.of(label));
  }

  /** The id alone. */
  @Override
  public String toString() {
    return id.value();
  }
}
