package dev.attune.core.repair;

import dev.attune.core.reason.ReasonCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns of phrase that can take an apology back, each with a gentle hint. Which phrases belong to which is a project
 * convention; they are looked for to the letter, and nothing else is read from a text.
 *
 * @since 1.0
 */
public enum Qualifier implements ReasonCode {
  /** What follows a but. */
  BUT(
      "What follows a 'but' is often what stays. Perhaps the apology can stand on its own, and the rest have its own moment.",
      "but you",
      "but i"),
  /** An apology on condition. */
  IF(
      "An 'if' leaves open whether anything happened. Where you know what it was, you can name it.",
      "if you felt",
      "if you feel",
      "if you were",
      "if i hurt",
      "if i offended",
      "if i upset",
      "if that hurt",
      "if anyone"),
  /** The other's part instead of one's own. */
  YOU_MADE_ME(
      "This is about the other's part. An apology often reaches further where it stays with your own.",
      "you made me",
      "you make me",
      "because you",
      "you started"),
  /** The other's feelings instead of one's own act. */
  SORRY_YOU_FEEL(
      "This is about how the other feels. Being sorry for something you did yourself may be nearer to what you mean.",
      "sorry you feel",
      "sorry you felt",
      "sorry you were",
      "sorry you took",
      "sorry that you feel",
      "sorry that you felt",
      "sorry that you were",
      "sorry that you took"),
  /** The intention instead of what came of it. */
  ONLY(
      "What you meant may have been kind. How it landed is a second thing, and it can be said first.",
      "i was only",
      "i was just",
      "i only meant",
      "i just meant",
      "only joking",
      "just joking",
      "just kidding");

  private final String template;
  private final List<List<String>> phrases;

  Qualifier(String template, String... phrases) {
    this.template = template;
    this.phrases =
        Stream.of(phrases).map(phrase -> List.of(phrase.split(" ", -1))).toList();
  }

  /** The hint that goes with it. */
  @Override
  public String template() {
    return template;
  }

  /** The phrases as words in lower case. */
  List<List<String>> phrases() {
    return phrases;
  }
}
