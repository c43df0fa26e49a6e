package dev.attune.assessment.practice;

import dev.attune.core.reason.ReasonCode;

/**
 * What was seen of how people practise, always of all of them together: no sentence says whose it is.
 *
 * @since 1.0
 */
public enum PracticeReason implements ReasonCode {
  /** They take part less. Figures: shares of days in percent, lately and before. */
  PARTICIPATION_DROP(
      "You found time on {share} % of days lately, before that on {before} %. Something smaller may be easier to fit in."),
  /** They take part about as often. The same figures. */
  PARTICIPATION_STEADY(
      "You find time about as often as before: on {share} % of days lately, before that on {before} %."),
  /** Too few days to compare with; figures {@code days} and {@code need}. */
  TOO_FEW_DAYS_BEFORE("Days to compare the last weeks with: {days}. It takes {need} or more."),
  /** The lift has become less; figures in points, lately and before. */
  LIFT_SHRINKING(
      "What you do used to bring you {before} points closer, lately {lift}. Something new may help."),
  /** The lift has not become less. The same figures. */
  LIFT_STEADY(
      "What you do brings you {lift} points closer lately, before that {before}: no clear change for the worse."),
  /** Too few ratings from before and after; figures {@code n}, {@code before} and {@code need}. */
  TOO_FEW_LIFTS(
      "Ratings from before and after: {n} lately and {before} earlier. It takes {need} of each."),
  /** Much of the same; figures {@code effective} and {@code sessions}. */
  REPEATING("The last {sessions} times were much the same. Something new may do you good."),
  /** Enough variety; figure {@code sessions}. */
  VARIED("The last {sessions} times brought some variety."),
  /** Much that is new; figures {@code fresh} and {@code sessions}. */
  HIGH_NOVELTY(
      "{fresh} of the last {sessions} times were new to you. Going deeper in one of them may give you more now than one more new thing."),
  /** Too few sessions; figures {@code sessions} and {@code need}. */
  TOO_FEW_SESSIONS(
      "Times in the last weeks: {sessions}. It takes {need} or more to tell whether they are much the same.");

  private final String template;

  PracticeReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
