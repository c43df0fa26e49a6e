package dev.attune.core.presence;

import dev.attune.core.reason.ReasonCode;
import java.util.Set;

/**
 * What a week's impressions of device-free time come to.
 *
 * @since 1.0
 */
public enum PresenceReason implements ReasonCode {
  /** Every impression was {@link Impression#WELCOME}. */
  GOOD_AS_IT_IS("The device-free time did you good; it can stay just as it is."),
  /** Some impressions were {@link Impression#MIXED}, or they differed. */
  SOME_OF_EACH(
      "It was not all of one kind. You might look at what you would like to keep, and what to change."),
  /** Every impression was {@link Impression#NOT_SUITING}. */
  COULD_BE_CHANGED(
      "It did not suit you this time. Another hour, another place, fewer minutes or letting it go are all fine."),
  /** Every impression was {@link Impression#NO_ROOM}. */
  NO_ROOM_THIS_WEEK("The week had no room for it. There is nothing to catch up on.");

  private final String template;

  PresenceReason(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }

  static PresenceReason of(Set<Impression> impressions) {
    if (impressions.size() > 1) {
      return SOME_OF_EACH;
    }
    return switch (impressions.iterator().next()) {
      case WELCOME -> GOOD_AS_IT_IS;
      case MIXED -> SOME_OF_EACH;
      case NOT_SUITING -> COULD_BE_CHANGED;
      case NO_ROOM -> NO_ROOM_THIS_WEEK;
    };
  }
}
