package dev.attune.core.bond;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the people of a bond are to each other.
 *
 * @since 1.0
 */
public enum BondKind {
  /** Partners of any gender and in any structure they name themselves; two people or more. */
  @JsonProperty("romantic")
  ROMANTIC("romantic"),
  /** Friends; two people or more. */
  @JsonProperty("friendship")
  FRIENDSHIP("friendship"),
  /** The adult side of a bond with a child: exactly one member, the adult. A child is never a member. */
  @JsonProperty("parent-child")
  PARENT_CHILD("parent-child"),
  /** Siblings and chosen family; two people or more. */
  @JsonProperty("siblings")
  SIBLINGS("siblings"),
  /** One person with themself: exactly one member, and nothing is joint. */
  @JsonProperty("self")
  SELF("self");

  private final String code;

  BondKind(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code romantic}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
