package dev.attune.core.checkin;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.wording.Worded;
import dev.attune.core.wording.Wording;
import java.util.List;

/**
 * The steps of a check-in, in their order; about a minute each. Every one can be passed, and passing is a full answer.
 *
 * @since 1.0
 */
public enum CheckInStep implements Worded {
  /** Settling on a moment of the day; left out where one is settled already. */
  @JsonProperty("set-time")
  SET_TIME(
      "set-time",
      "Which moment of the day could be yours for this?",
      "Which moment of the day could be yours for this?"),
  /** Naming one feeling of the day. */
  @JsonProperty("one-feeling")
  ONE_FEELING(
      "one-feeling",
      "What is one feeling you had today? One word is enough, and nobody has to explain theirs.",
      "What is one feeling you had today? One word is enough."),
  /** Naming something one is thankful for. */
  @JsonProperty("gratitude")
  GRATITUDE(
      "gratitude",
      "What did you appreciate in each other today, however small? Whoever hears it need only take it in.",
      "What was good about today, however small?"),
  /** Naming one small worry or irritation. */
  @JsonProperty("micro-stressor")
  MICRO_STRESSOR(
      "micro-stressor",
      "What is one small thing that is on your mind? Only one, and listening to it is enough.",
      "What is one small thing that is on your mind? Only one, and it may rest for now."),
  /** Closing with a gesture. */
  @JsonProperty("affirm")
  AFFIRM(
      "affirm",
      "How would you like to close: with a kind word, or with a gesture that everybody is glad of?",
      "How would you like to close: with a kind word to yourself, or with a slow breath?");

  private final String code;
  private final String prompt;
  private final String promptAlone;

  CheckInStep(String code, String prompt, String promptAlone) {
    this.code = code;
    this.prompt = prompt;
    this.promptAlone = promptAlone;
  }

  /**
   * The stable code, as in JSON, for example {@code one-feeling}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * What is asked when people check in with each other.
   *
   * @return a sentence or two
   */
  public String prompt() {
    return prompt;
  }

  /**
   * What is asked of one person alone; nothing in it speaks to anybody else or about a child.
   *
   * @return a sentence or two
   */
  public String promptAlone() {
    return promptAlone;
  }

  /**
   * What is asked, with the code by which another language says it.
   *
   * @param alone whether one person checks in alone
   * @return the wording, its code {@code check-in.} and the code, and for one person {@code .alone}
   */
  public Wording wording(boolean alone) {
    return alone
        ? new Wording("check-in." + code + ".alone", promptAlone)
        : new Wording("check-in." + code, prompt);
  }

  @Override
  public List<Wording> wordings() {
    return List.of(wording(false), wording(true));
  }
}
