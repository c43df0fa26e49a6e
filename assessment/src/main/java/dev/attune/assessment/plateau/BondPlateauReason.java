package dev.attune.assessment.plateau;

import dev.attune.core.reason.ReasonCode;

/**
 * Why something was said of a bond as a whole. No sentence tells whose it is, or what anybody rated.
 *
 * @since 1.0
 */
public enum BondPlateauReason implements ReasonCode {
  /** The state is {@link PlateauState#DECLINING}. */
  CLOSENESS_FALLING("Closeness has been getting less. That deserves a kind look, and no hurry."),
  /** The state is {@link PlateauState#VOLATILE}. */
  CLOSENESS_SWINGING("Closeness has been swinging widely from one day to the next."),
  /** The state is {@link PlateauState#PLATEAU}. */
  CLOSENESS_LEVEL(
      "Closeness has stayed level, with room to grow: a signal to bring in something new, not a failure."),
  /** The state is {@link PlateauState#RECOVERING}. */
  CLOSENESS_COMING_BACK("Closeness is on its way back after a drop."),
  /** The state is {@link PlateauState#RISING}. */
  CLOSENESS_GROWING("Closeness has been growing."),
  /** The state is {@link PlateauState#HIGH_STABLE}. */
  CLOSENESS_HIGH("Closeness is high and steady. There is nothing to mend."),
  /** The state is {@link PlateauState#INSUFFICIENT_DATA}. */
  TOO_EARLY_TO_SAY("There is not enough to go by yet, or it is too mixed to say."),
  /** Everyone's ratings say so. */
  SO_FOR_EACH("It is so for each of you."),
  /** The ratings of some say so, those of others something else. */
  SO_FOR_SOME("It is so for some of you and not for all."),
  /** Nothing could be found for somebody. */
  ONE_SIDED("It does not rest on everyone's ratings, so take it with a pinch of salt."),
  /** Level since a day. Figures: the day, its 90 % range and how far it reaches, and the weeks since. */
  BOND_LEVEL_SINCE(
      "It has been level for about {weeks} weeks, since {onset}, give or take {days} days."),
  /** Level as far back as can be seen; figure {@code onset}. */
  BOND_LEVEL_AT_LEAST_SINCE("It has been level at least since {onset}."),
  /** People's states differ. */
  STATES_DIFFER("It is going differently for you at the moment, as it often does for a while."),
  /** Slopes or levels differ by more than chance. */
  FAR_APART(
      "How close you feel differs by more than chance explains: a good thing to ask each other about."),
  /** It is not told for now, whatever the cause. */
  BOND_RESTS_FOR_NOW("What concerns all of you together rests for now."),
  /** It is not told to somebody who seeks support. */
  YOU_COME_FIRST("Figures rest for now. You come first.");

  private final String template;

  BondPlateauReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }

  static BondPlateauReason of(PlateauState state) {
    return switch (state) {
      case DECLINING -> CLOSENESS_FALLING;
      case VOLATILE -> CLOSENESS_SWINGING;
      case PLATEAU -> CLOSENESS_LEVEL;
      case RECOVERING -> CLOSENESS_COMING_BACK;
      case RISING -> CLOSENESS_GROWING;
      case HIGH_STABLE -> CLOSENESS_HIGH;
      case INSUFFICIENT_DATA -> TOO_EARLY_TO_SAY;
    };
  }
}
