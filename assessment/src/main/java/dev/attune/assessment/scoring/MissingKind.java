package dev.attune.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why there is no answer. None of them is ever read as a number, a 'no' or a full score.
 *
 * @since 1.0
 */
public enum MissingKind {
  /** Nothing was said. */
  @JsonProperty("unanswered")
  UNANSWERED("unanswered"),
  /** The person chose not to say. */
  @JsonProperty("prefer-not-to-say")
  PREFER_NOT_TO_SAY("prefer-not-to-say"),
  /** The person is unsure; only where the item offers it. */
  @JsonProperty("unsure")
  UNSURE("unsure"),
  /** The item does not apply to the person: it leaves the count of items as well as that of answers. */
  @JsonProperty("not-applicable")
  NOT_APPLICABLE("not-applicable");

  private final String code;

  MissingKind(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code unsure}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
