package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who may see an entry beside its author. Each constant admits more readers than the one before it.
 *
 * @since 1.0
 */
public enum Visibility {
  /** Its author alone. */
  @JsonProperty("private")
  PRIVATE("private"),
  /** Its author, and a reader in the role of a therapist. */
  @JsonProperty("therapist")
  THERAPIST("therapist"),
  /** Every member of the bond, and a reader in the role of a therapist. */
  @JsonProperty("shared")
  SHARED("shared");

  private final String code;

  Visibility(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code private}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
