package dev.attune.core.evidence;

import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;

/**
 * What responsible practice obliges a ritual to respect.
 *
 * @since 1.0
 */
public enum Caution implements Sayable {
  /** Active only after each participant has accepted separately. */
  CONSENT_BOTH("Active only after each participant has accepted separately."),
  /** Anyone can stop alone and at once, without a reason and without losing what is theirs. */
  OPT_OUT_ANYTIME(
      "Anyone can stop alone and at once, without a reason and without losing what is theirs."),
  /** Unavailable to all while joint rituals are suspended. */
  SUSPEND_ON_SAFETY_FLAG("Unavailable to all while joint rituals are suspended."),
  /** Retires quietly when one person no longer wants it. */
  MUTUAL_ENDORSEMENT("Retires quietly when one person no longer wants it."),
  /** Nobody has to answer: a pass is always possible, and nobody counts or shows it. */
  NO_FORCED_DISCLOSURE(
      "Nobody has to answer: a pass is always possible, and nobody counts or shows it."),
  /** Deeper prompts only after each has opted in. */
  GRADUATED_DEPTH("Deeper prompts only after each has opted in."),
  /** It has an end time. */
  TIME_BOX("It has an end time."),
  /** One item and a close, so that a worry is not turned over and over. */
  CO_RUMINATION("One item and a close, so that a worry is not turned over and over."),
  /** Help resources supplied by the caller can be attached. */
  CRISIS_SIGNPOST("Help resources supplied by the caller can be attached."),
  /** Receiving matters as much as giving. */
  RESPONSIVENESS("Receiving matters as much as giving."),
  /** Praise can feel awkward, and that is ordinary. */
  LOW_SELF_ESTEEM("Praise can feel awkward, and that is ordinary."),
  /** Nothing today is a full answer to an offer of help. */
  VISIBLE_SUPPORT_COST("'Nothing today' is a full answer to an offer of help."),
  /** Nobody is tallied, in debt or ranked. */
  NO_SCOREKEEPING("Nobody keeps score, is in debt or is ranked."),
  /** Nothing verifies the other person's device, place, messages or use. */
  NO_SURVEILLANCE("Nobody checks another person's device, place, messages or use."),
  /** Not suggested where someone is treated badly. */
  NOT_A_REMEDY_FOR_MISTREATMENT("Not suggested where someone is treated badly."),
  /** Not suggested where there is fear, control or harm. */
  NOT_FOR_ABUSE("Not suggested where there is fear, control or harm."),
  /** Asks first; a form without touch exists. */
  TOUCH_CONSENT("Asks first; a form without touch exists."),
  /** A quiet form without gaze or touch exists. */
  SENSORY_ALTERNATIVE("A quiet form without gaze or touch exists."),
  /** Customs differ; no form is the right one. */
  CULTURAL_VARIATION("Customs differ; no form is the right one."),
  /** Given words can sound stiff; own words are welcome. */
  SCRIPTED_LANGUAGE("Ready-made words can sound stiff; your own are welcome."),
  /** Memories can hurt; it can be left for another time. */
  GRIEF_AWARE("Memories can hurt; it can be left for another time."),
  /** The body may say no; stopping is part of it. */
  TRAUMA_AWARE("The body may say no; stopping is part of it."),
  /** One topic, good things first, and a rule for stopping. */
  GRIEVANCE_ESCALATION("One topic, good things first, and a rule for stopping."),
  /** For calm times, not amid a fight that is growing. */
  LOWER_ACUITY_ONLY("For calm times, not amid a fight that is growing."),
  /** A pause has an end, which either can move. */
  AGREED_RETURN_TIME("A pause has an end, which anyone can move."),
  /** Visible to its author only. */
  PRIVATE_BY_DEFAULT("Visible to its author only."),
  /** A boundary needs nobody's agreement. */
  BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE("A boundary needs nobody's agreement."),
  /** Whoever must be reachable stays reachable. */
  ON_CALL_EXEMPTION("Whoever must be reachable stays reachable."),
  /** Care for others comes first, without penalty. */
  CARE_DUTIES("Care for others comes first, without penalty."),
  /** Friends, family and services stay welcome. */
  SUPPORT_NETWORK("Friends, family and services stay welcome."),
  /** Time for two must not cut anyone off from others. */
  ISOLATION_RISK("Time together must not cut anyone off from others."),
  /** Spoken so that a child may overhear it. */
  CHILD_IN_EARSHOT("Spoken so that a child may overhear it."),
  /** A child is never asked to answer. */
  CHILD_NEVER_A_RESPONDENT("A child is never asked to answer."),
  /** Nothing about a child is recorded. */
  NO_CHILD_DATA("Nothing about a child is recorded."),
  /** Worry for a child goes to support, not to a ritual. */
  CHILD_SAFETY_FIRST("Worry about a child's safety calls for support, not for a ritual."),
  /** Never for someone at the wheel. */
  NOT_WHILE_DRIVING("Never for someone at the wheel."),
  /** A device someone depends on stays in use. */
  ACCESSIBILITY_DEVICE("A device someone depends on stays in use."),
  /** A form for every degree of mobility exists. */
  ACCESSIBILITY_MOBILITY("A form for every degree of mobility exists."),
  /** A form without print or handwriting exists. */
  ACCESSIBILITY_PRINT("A form without print or handwriting exists."),
  /** A form without cost exists. */
  COST_BURDEN("A form without cost exists."),
  /** A form for people in different places exists. */
  LONG_DISTANCE_VARIANT("A form for people in different places exists."),
  /** New things only where everyone wants them. */
  NOVELTY_BY_CHOICE("New things only where everyone wants them.");

  private final String text;

  Caution(String text) {
    this.text = text;
  }

  /**
   * The caution as a plain sentence.
   *
   * @return the sentence
   */
  public String text() {
    return text;
  }

  /** Its code is {@code caution.} and the name. */
  @Override
  public Wording wording() {
    return new Wording("caution." + name(), text);
  }
}
