package dev.attune.core.plan;

import dev.attune.core.reason.Reason;
import dev.attune.core.reason.ReasonCode;
import java.util.List;

/**
 * Why an activity stands in a plan, and why a fresh start is offered. None names a person, an answer or a state.
 *
 * @since 1.0
 */
public enum PlanReason implements ReasonCode {
  /** The habit the people wished for. */
  HABIT_ASKED_FOR(
      "You wished for this one; once a day, every day you have, is what makes it a habit."),
  /** The habit of a plan that is made anew. */
  HABIT_GOES_ON("The habit you began with goes on; a day without it takes nothing away from it."),
  /** The habit the planner chose; figure {@code minutes}, what a day has left beside it. */
  HABIT_CHOSEN(
      "One small habit a day carries the month; beside this one {minutes} minutes a day stay free for the rest."),
  /** The only habit offered while nothing joint is. */
  HABIT_ALONE("One small habit a day carries the month, and each can keep this one alone."),
  /** A check-in of week 2. */
  CHECK_IN(
      "Short check-ins, each with a look at how you feel before and after, show what they do for you."),
  /** {@code take-stock}. */
  TAKE_STOCK(
      "It helps to know where you stand before anything changes: what is good, what grates, what is missing."),
  /** {@code choose-micro-habit}. */
  CHOOSE_MICRO_HABIT("A habit lasts when it is your own: keep the one proposed, or swap it."),
  /** {@code begin-recurring-conflict}. */
  BEGIN_RECURRING_CONFLICT(
      "What keeps coming back is easier to look at on a calm day, and a little at a time."),
  /** {@code boundaries-and-safety-talk}. */
  BOUNDARIES_AND_SAFETY_TALK("Knowing what makes it safe to be open comes before going deeper."),
  /** {@code set-up-device-free-zone}. */
  SET_UP_DEVICE_FREE_ZONE(
      "A time without devices that is agreed once need not be asked for every day."),
  /** {@code celebrate-wins}. */
  CELEBRATE_WINS("What went well is easily passed over; it deserves a moment of its own."),
  /** {@code revisit-checklist}. */
  REVISIT_CHECKLIST("Ten plain questions show what has moved, and what could still use some care."),
  /** {@code share-growth}. */
  SHARE_GROWTH("Growth is easily overlooked; put into words, it stays."),
  /** {@code choose-next-ritual}. */
  CHOOSE_NEXT_RITUAL("The month is ending; what has done you good may go on."),
  /** A further ritual that belongs to the stage of the bond. */
  OWN_OF_STAGE("It belongs to the stage of life you share at present."),
  /** A further ritual that ranked best. */
  FURTHER_RITUAL("It is what fits you best among what comes back weekly or monthly."),
  /** Each does it alone this time. */
  EACH_ALONE("This time it is for each of you alone; nothing has to be told."),
  /** A task from earlier in a plan that was made anew. */
  CARRIED_ON("Its day went by, as days do, and there is a good place for it here."),
  /** A fresh start is offered. */
  FRESH_START(
      "It has been quiet for a while, and that is all right. Go on where the month stands, or begin again today: as you like.");

  private final String template;

  PlanReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }

  /** Why something stands in a plan, and, where people who could do it together do it apart, that they do. */
  List<Reason> because(boolean eachAlone) {
    return eachAlone ? List.of(Reason.of(this), Reason.of(EACH_ALONE)) : List.of(Reason.of(this));
  }
}
