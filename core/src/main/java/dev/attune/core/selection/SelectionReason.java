package dev.attune.core.selection;

import dev.attune.core.reason.ReasonCode;

/**
 * Why a ritual was chosen or left out.
 *
 * <p>The sentences of what was left out have no subject, so that one can stand under several names.
 *
 * <p>Of several causes for leaving something out the first in the order of declaration is told: what is public before what is
 * private, so that adding a boundary never changes the reason of what was out anyway.
 *
 * @since 1.0
 */
public enum SelectionReason implements ReasonCode {
  /** Left out: kind, stage or circumstances do not match. */
  NOT_FOR_THIS_BOND("Made for another kind of bond, stage or situation, or for another use."),
  /** Left out: figures {@code needed} and {@code available}, in minutes. */
  TOO_LITTLE_TIME("Would need {needed} minutes in a day, and there are {available}."),
  /** Left out: figures {@code needed} and {@code available}, in days. */
  TOO_FEW_DAYS("Would need {needed} free days, and there are {available}."),
  /** Left out: only what is short and light, or has a form for tired evenings, is offered when energy is low. */
  TOO_LITTLE_ENERGY("Asks for more energy than there is at the moment."),
  /** Left out: let go when a plan was made anew. */
  LET_GO("Let go when the plan was made anew; nothing is owed."),
  /** Left out: boundary, gate, consent, pause or pacing; one code and one text for all of them. */
  NOT_FITTING_NOW("Does not fit just now."),
  /** Chosen: figure {@code need}; the need weighs more than one half. */
  SERVES_NEED_THAT_CALLS("It serves what seems to call for a little more care right now: {need}."),
  /** Chosen: figure {@code need}. */
  SERVES_NEED("It is good for {need}."),
  /** Chosen: those who rated it felt closer afterwards, as far as the reader may see. */
  LIFTED_BEFORE("It has done you good before."),
  /** Chosen: done before, and due again by its own cadence. */
  DUE_AGAIN("You know it, and it is time for it again."),
  /** Chosen: never done so far. */
  NEW_TO_YOU("It is something new for you."),
  /** Chosen: free and of three minutes at most. */
  SMALL_AND_FREE("It is small, it costs nothing, and it is easy to come back to."),
  /** Chosen: figure {@code evidence}, with grade, directness and finding together. */
  RESEARCH_FAVOURS("There is research behind it, with its limits: {evidence}.");

  private final String template;

  SelectionReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
