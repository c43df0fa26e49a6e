package dev.attune.assessment.checklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;

/**
 * Six ways in which a picture of closeness can take the place of the real thing. Most people know some of them.
 *
 * <p>The wording is the library's own; it describes a habit of thought, never a person.
 *
 * @since 1.0
 */
public enum FantasySign implements Sayable {
  /** An argument reads as the end. */
  @JsonProperty("gives-up-at-first-conflict")
  GIVES_UP_AT_FIRST_CONFLICT(
      "gives-up-at-first-conflict",
      "When we argue for the first time, I think: this will not work."),
  /** Closeness is expected to come by itself. */
  @JsonProperty("waits-for-passion")
  WAITS_FOR_PASSION(
      "waits-for-passion",
      "I wait for the feeling to come back by itself before I do something for us."),
  /** Showing oneself seems too much. */
  @JsonProperty("hides-flaws")
  HIDES_FLAWS(
      "hides-flaws", "I hide what I do not like about myself, so that the good picture holds."),
  /** Having to grow reads as a mismatch. */
  @JsonProperty("growth-means-wrong-person")
  GROWTH_MEANS_WRONG_PERSON(
      "growth-means-wrong-person",
      "If being together asks me to change something, I take it as a sign that we do not fit."),
  /** The measure is a story. */
  @JsonProperty("compares-to-movies")
  COMPARES_TO_MOVIES(
      "compares-to-movies",
      "I measure what we have against films, songs or what others show of themselves."),
  /** One's own emptiness is laid at the other's door. */
  @JsonProperty("blames-partner-for-emptiness")
  BLAMES_PARTNER_FOR_EMPTINESS(
      "blames-partner-for-emptiness", "When I feel empty, I expect the other person to fill it.");

  private final String code;
  private final String statement;

  FantasySign(String code, String statement) {
    this.code = code;
    this.statement = statement;
  }

  /**
   * The stable code, as in JSON, for example {@code hides-flaws}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * The statement to agree with or not.
   *
   * @return one English sentence
   */
  public String statement() {
    return statement;
  }

  /** Its code is {@code fantasy.} and the code. */
  @Override
  public Wording wording() {
    return new Wording("fantasy." + code, statement);
  }
}
