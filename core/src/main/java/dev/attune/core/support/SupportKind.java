package dev.attune.core.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;

/**
 * A kind of help from outside, with the one text that goes with it whatever led to it.
 *
 * @since 1.0
 */
public enum SupportKind implements Sayable {
  /** Help that is there at once. */
  @JsonProperty("urgent")
  URGENT(
      "urgent",
      "If you are in danger now, or fear you might be, you can turn to the emergency service where you are. You need not be sure"
          + " that it is serious enough. If somebody may look at this screen, a device that only you use is the better one."),
  /** Somebody to talk to alone. */
  @JsonProperty("individual")
  INDIVIDUAL(
      "individual",
      "You can talk to somebody who is there for you alone, in confidence and at your own pace. You decide what to tell, and"
          + " nothing has to follow from it."),
  /** Help for a child. */
  @JsonProperty("child")
  CHILD(
      "child",
      "There are people whose work is to stand by children and those who care for them. You can ask them first what would"
          + " happen next."),
  /** Help for somebody who thinks of harming themself. */
  @JsonProperty("self-harm")
  SELF_HARM(
      "self-harm",
      "Thoughts like these can be very heavy, and nobody has to carry them alone. There are people to talk to at any hour, and"
          + " somebody you trust may be one of them."),
  /** Help for people together. */
  @JsonProperty("counselling")
  COUNSELLING(
      "counselling",
      "Some things are easier to untangle with a third person in the room who takes nobody's side. Asking for that is a sign of"
          + " care for what you have."),
  /** Reading and programs. */
  @JsonProperty("digital")
  DIGITAL(
      "digital",
      "Good reading or a guided programme can be a gentle start. It is worth a look at "
          + "who made it, what it rests on and what it does with what you write.");

  private final String code;
  private final String text;

  SupportKind(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /**
   * The stable code, as in JSON, for example {@code individual}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * What is said to whoever is advised so.
   *
   * @return a sentence or a few, always the same
   */
  public String text() {
    return text;
  }

  /** Its code is {@code support.} and the code. */
  @Override
  public Wording wording() {
    return new Wording("support." + code, text);
  }
}
