package dev.attune.core.repair;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.reason.ReasonCode;

/**
 * What a review can find, each with the sentence that goes with it. No sentence counts up what went wrong or says who.
 *
 * @since 1.0
 */
public enum RepairPattern implements ReasonCode {
  /** One topic keeps coming up: figures {@code days}, on how many, and {@code within}, in how many. */
  @JsonProperty("recurring-conflict")
  RECURRING_CONFLICT(
      "recurring-conflict",
      "Something has been coming back lately. It may be asking for an early, unhurried look: pause, breathe, and ask "
          + "what it is really about."),
  /** Small things were left open, close together: figures {@code open}, how many, and {@code within}, in how many days. */
  @JsonProperty("small-hurts")
  SMALL_HURTS(
      "small-hurts",
      "Some small things have stayed open lately. None of them asks for much; together they deserve a kind look soon, "
          + "while they are small."),
  /**
   * Repair conversations ended before a ritual for finding each other again: figures {@code conversations}, how many, and
   * {@code within}, in how many days.
   */
  @JsonProperty("repair-stalled")
  REPAIR_STALLED(
      "repair-stalled",
      "Mending this has been tried more than once, and each try counts. Someone from outside who is trained for it could "
          + "help to find a way on; needing help is no weakness."),
  /** Something was agreed on to find each other again, and its day is not over: figures {@code ritual} and {@code on}. */
  @JsonProperty("reconnection-agreed")
  RECONNECTION_AGREED(
      "reconnection-agreed",
      "Agreed on, to find each other again: {ritual} on {on}. Small is enough, and if the day does not suit after all, "
          + "another one will.");

  private final String code;
  private final String template;

  RepairPattern(String code, String template) {
    this.code = code;
    this.template = template;
  }

  /**
   * The stable code, as in JSON, for example {@code small-hurts}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  @Override
  public String template() {
    return template;
  }
}
