package dev.attune.core.response;

import dev.attune.core.reason.ReasonCode;

/**
 * Why a safety level is what it is, said to the one who opened up and to nobody else.
 *
 * @since 1.0
 */
public enum SafetyLevelReason implements ReasonCode {
  /** A grave act not long ago; figure {@code days}, for how long one counts alone. */
  TRUST_WAS_BROKEN(
      "Not long ago something you had opened up about was turned against you or past a limit of yours. For {days} days that"
          + " counts before all else, and light things are enough."),
  /** Too few answers; figures {@code responses} and {@code needed}, older ones counting less. */
  TOO_LITTLE_KNOWN(
      "You have told of too few answers to say, and older ones count for less. Nothing "
          + "follows from that but going gently."),
  /** Too small a share of what counts was good; figures {@code share} and {@code needed}. */
  OFTEN_UNSAFE(
      "Too many answers of late have made it harder to open up. Light things are enough for now; that is care and not a verdict."),
  /** Neither fragile nor steady; figure {@code share}. */
  MOSTLY_SAFE(
      "Most answers have made room for you. Trust is growing, and growing slowly suits it."),
  /** Nearly all good for a good while; figures {@code share} and {@code responses}. */
  SAFE_FOR_A_WHILE("Answers have made room for you again and again for a good while.");

  private final String template;

  SafetyLevelReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
