package dev.attune.assessment.plateau;

import dev.attune.core.reason.ReasonCode;

/**
 * Why the detector said what it said. No sentence blames anyone or says what somebody answered on a day.
 *
 * @since 1.0
 */
public enum PlateauReason implements ReasonCode {
  /** The slope lies within the margin. Figures: points a month. */
  FLAT_SLOPE(
      "Closeness moved by {slope} points a month (90 % range {low} to {high}), which is within {margin} either way."),
  /** The slope is above 0. */
  RISING_SLOPE(
      "Closeness has been growing by {slope} points a month (90 % range {low} to {high})."),
  /** The slope is below 0. */
  FALLING_SLOPE(
      "Closeness has been falling by {slope} points a month (90 % range {low} to {high})."),
  /** Over the present stretch too little has changed to count. */
  NO_NET_CHANGE("Over this stretch it changed by {change} points in all."),
  /** How far the level is below the high one. */
  ROOM_TO_GROW(
      "There is room to grow, about {points} points: a signal to bring in something new, not a failure."),
  /** It grew before it became level. */
  AFTER_GROWTH("Before {onset} it was growing by {slope} points a month."),
  /** It has been level as far back as can be seen. */
  STEADY_SINCE_START("It has been level at least since {onset}."),
  /** The level is high. */
  HIGH_LEVEL("Closeness is high and steady, near {level}. There is nothing to mend."),
  /** The level fell at once. */
  SUDDEN_DROP("Around {day} closeness fell by about {points} points."),
  /** Some of a sudden loss came back. */
  PARTLY_REGAINED("It is back to about {level}, from near {reference} before the drop."),
  /** Days differ widely. */
  WIDE_SWINGS("Days differ widely from one to the next, by about {sd} points."),
  /** A day far below those around it was not taken at its full weight. */
  HARD_DAY_SET_ASIDE("One hard day, {day}, is not held against the days around it."),
  /** Too few check-ins yet. */
  TOO_FEW_CHECKINS("There are {n} check-ins in the time looked at; {need} or more are needed."),
  /** Too few days yet. */
  TOO_SHORT_SPAN("The check-ins span {n} days; {need} or more are needed."),
  /** Too few days since a sudden drop. */
  TOO_SHORT_SINCE_DROP("Since the drop only {days} days have gone by."),
  /** No check-in for long. */
  NO_RECENT_CHECKINS("The last check-in was {days} days ago."),
  /** More check-ins would settle it. */
  EVIDENCE_INCONCLUSIVE("The days are too mixed to say. About {n} more check-ins may settle it."),
  /** The slope lies so near the margin that more check-ins need not settle it. */
  NEAR_THE_MARGIN(
      "It moves by about as much as just matters, so it may stay open for a while which it is."),
  /** What was last found, where nothing can be said today. */
  LAST_KNOWN("On {day} it was {state}.");

  private final String template;

  PlateauReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
