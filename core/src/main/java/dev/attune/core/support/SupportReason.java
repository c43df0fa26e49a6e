package dev.attune.core.support;

import dev.attune.core.reason.ReasonCode;

/**
 * Why help from outside is advised, said to the reader alone. No text depends on what exactly was answered.
 *
 * @since 1.0
 */
public enum SupportReason implements ReasonCode {
  /** The reader asked. */
  ASKED("You asked what else could help."),
  /** The reader's own answers about safety. */
  YOUR_SAFETY("What you answered for yourself comes first. It stays with you."),
  /** Several repair conversations on one thing ended early. */
  REPAIR_KEEPS_STALLING(
      "You have come back to the same hurt several times without getting through to the end. That happens to many, and a third"
          + " person can help."),
  /** The reader marked resentment or stonewalling on several days. */
  STRAIN_LASTS(
      "You have marked hard stretches on several days lately. They deserve more than getting used to them."),
  /** The reader marked despair on several days. */
  DESPAIR_LASTS(
      "You have marked days without hope lately. You need not find the way out by yourself."),
  /** What the reader did not want was answered unsafely more than once. */
  BOUNDARY_NOT_HEARD(
      "Saying what you do not want was met badly more than once lately. A limit of yours is not something you have to earn.");

  private final String template;

  SupportReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
