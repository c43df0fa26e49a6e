package dev.attune.assessment.plateau;

import dev.attune.core.reason.ReasonCode;

/**
 * Why the detector said what it said. No sentence blames anyone or says what somebody answered on a day.
 *
 * @since 1.0
 */
public enum PlateauReason implements ReasonCode {
  /** The slope lies within the margin. Figures: points a month, the 90 % range from low to high, half of it, and the margin. */
  FLAT_SLOPE(
      "Closeness has stayed level: it moves by {slope} points a month, give or take {range}; only {margin} or more would matter."),
  /** The slope is above 0. The same figures. */
  RISING_SLOPE("Closeness has been growing by {slope} points a month, give or take {range}."),
  /** The slope is below 0. The same figures, and {@code by} for its size. */
  FALLING_SLOPE("Closeness has been getting less by {by} points a month, give or take {range}."),
  /** Over the present stretch too little has changed to count. */
  NO_NET_CHANGE("Over this whole stretch it changed by {change} points."),
  /** How far the level is below the high one. */
  ROOM_TO_GROW(
      "There is room to grow, about {points} points: a signal to bring in something new, not a failure."),
  /** It grew before it became level. Figures: the day, its 90 % range and how far it reaches, weeks since, points a month. */
  AFTER_GROWTH(
      "It has been level for about {weeks} weeks, since {onset}, give or take {days} days. Before that it was growing by {slope} points a month."),
  /** It did something else before it became level. The same figures but the points. */
  LEVEL_SINCE(
      "It has been level for about {weeks} weeks, since {onset}, give or take {days} days."),
  /** It has been level as far back as can be seen. */
  STEADY_SINCE_START("It has been level at least since {onset}."),
  /** The level is high. */
  HIGH_LEVEL("Closeness is high and steady, near {level}. There is nothing to mend."),
  /** The level fell at once. */
  SUDDEN_DROP("Around {day} closeness fell by about {points} points."),
  /** Some of a sudden loss came back. */
  PARTLY_REGAINED("It is back at about {level}; before the drop it was near {reference}."),
  /** Days differ widely. */
  WIDE_SWINGS("Days differ a good deal from one another, by about {sd} points either way."),
  /** A day far below those around it was not taken at its full weight. */
  HARD_DAY_SET_ASIDE("One hard day, {day}, is not held against the days around it."),
  /** Too few check-ins yet. */
  TOO_FEW_CHECKINS("Check-ins to go by so far: {n}. It takes {need} or more."),
  /** Too few days yet. */
  TOO_SHORT_SPAN("Days from the first check-in on: {n}. It takes {need} or more."),
  /** Too few days since a sudden drop. */
  TOO_SHORT_SINCE_DROP(
      "Only {days} days have gone by since closeness dropped, too few to see where it is going."),
  /** No check-in for long. */
  NO_RECENT_CHECKINS("The last check-in was {days} days ago, too long to say how it is now."),
  /** More check-ins would settle it. */
  EVIDENCE_INCONCLUSIVE("The days are too mixed to say. About {n} more check-ins may settle it."),
  /** The slope lies so near the margin that more check-ins need not settle it. */
  NEAR_THE_MARGIN(
      "It moves, but by so little that it may stay open for a while whether that counts."),
  /** What was last found, where nothing can be said today. */
  LAST_KNOWN("When it could last be told, on {day}, it was {state}.");

  private final String template;

  PlateauReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
