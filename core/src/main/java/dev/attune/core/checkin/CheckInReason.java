package dev.attune.core.checkin;

import dev.attune.core.reason.ReasonCode;

/**
 * What a report on check-ins rests on. None names a person, and none counts who began how much.
 *
 * @since 1.0
 */
public enum CheckInReason implements ReasonCode {
  /** Figures {@code days} with a check-in, days {@code counted}, and the longest {@code gap} in days. */
  RHYTHM(
      "There was a check-in on {days} of {counted} days, and the longest time without one was {gap} days. Days paused or set aside are left out."),
  /** No day counts: check-ins have not begun, or every day since was paused or set aside. */
  NO_DAY_COUNTED(
      "No day counts so far: check-ins have yet to begin, or every day was paused or set aside. No rhythm is owed."),
  /** Of the reader; figure {@code lift}, above 0, in points. */
  CLOSER_AFTERWARDS(
      "You felt closer after checking in than before: {lift} more on average, on the scale from 0 to 10."),
  /** Of the reader; figure {@code lift}, 0 or below, in points. */
  NOT_CLOSER_AFTERWARDS(
      "After checking in you did not feel closer than before; the difference is {lift} on average, on the scale from 0 to 10. That is good to know, and nobody's fault."),
  /** Of the reader; figure {@code needed}. */
  TOO_FEW_RATINGS(
      "With {needed} check-ins rated before and after, it can be said what they do for you. Rating stays up to you."),
  /** Of the reader. */
  FEWER_STRESSORS("You named fewer small worries per check-in than in the weeks before."),
  /** Of the reader. */
  MORE_STRESSORS(
      "You named more small worries per check-in than in the weeks before. There may be more of them, or it has become easier to name them."),
  /** Of the reader. */
  AS_MANY_STRESSORS("You named about as many small worries per check-in as in the weeks before."),
  /** Of the reader; figure {@code needed}. */
  TOO_FEW_CHECK_INS(
      "With {needed} check-ins now and as many in the weeks before, it can be said whether small worries have become fewer or more."),
  /** The reader is not a member. */
  STRESSORS_STAY_WITH_THEIR_AUTHOR(
      "Whether small worries become fewer or more is seen by nobody but whoever names them."),
  /** Figure {@code points}, the greatest difference of two means. */
  RATINGS_APART(
      "What you share of how close you feel lies {points} apart on average, on the scale from 0 to 10. Each of you may be living through something different; asking is a good start."),
  /** Figure {@code points}, the greatest difference of two means. */
  RATINGS_NEAR("What you share of how close you feel lies near together."),
  /** Figure {@code needed}. */
  TOO_FEW_SHARED_RATINGS(
      "With {needed} days on which two of you share a rating, it can be said whether they lie near together. Sharing stays up to each of you."),
  /** The balance is even. */
  INITIATIVE_EVEN("Beginning things is well spread among you."),
  /** The balance leans. */
  INITIATIVE_LEANING(
      "Beginning things has leaned to one side lately. You might hand the initiative over for a while, so that everyone gets to be invited."),
  /** Figure {@code needed}. */
  TOO_FEW_BEGUN(
      "It takes {needed} rituals in this time to tell how beginning them is spread; fewer would be chance."),
  /** There is one person only. */
  ONE_PERSON("This is about one person, so there is nothing to set side by side."),
  /** Joint rituals are suspended. */
  RESTS_FOR_NOW("What concerns all of you together rests for now.");

  private final String template;

  CheckInReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }
}
