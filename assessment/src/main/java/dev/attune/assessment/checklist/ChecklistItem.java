package dev.attune.assessment.checklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.ritual.Need;
import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;

/**
 * The ten statements of the checklist, in the order they are asked, each with the need it speaks of.
 *
 * <p>The wording is the library's own: one content a statement, each a plain 'that is how it is with us'. It was not tested on
 * anyone; an app may put it in other words or another language.
 *
 * @since 1.0
 */
public enum ChecklistItem implements Sayable {
  /** Fears and hopes are one thing here: saying what is real. Nearest research: Laurenceau and others (1998), doi:10.1037/0022-3514.74.5.1238. */
  @JsonProperty("real-fears-and-hopes")
  REAL_FEARS_AND_HOPES(
      "real-fears-and-hopes",
      Need.DISCLOSURE,
      "We tell each other what really moves us, and not only what there is to organise."),
  /** Rests on having been told, since nobody checks the guess. */
  @JsonProperty("knows-current-stressor")
  KNOWS_CURRENT_STRESSOR(
      "knows-current-stressor",
      Need.SUPPORT,
      "If someone asked me what weighs on the other person just now, I could say it without guessing, because they told me."),
  /** Asks for a habit rather than a daily count, for which there is no study. */
  @JsonProperty("daily-appreciation-aloud")
  DAILY_APPRECIATION_ALOUD(
      "daily-appreciation-aloud",
      Need.APPRECIATION,
      "When I value something the other person does, I usually say so aloud."),
  /** A moment the two have chosen; how often is theirs to say. */
  @JsonProperty("routine-device-free-talk")
  ROUTINE_DEVICE_FREE_TALK(
      "routine-device-free-talk",
      Need.PRESENCE,
      "We have a regular moment to talk with no screen between us."),
  /** One positive statement, so that 'no' means one thing; it asks for a good time, as being direct is not safe for everyone. */
  @JsonProperty("conflicts-addressed")
  CONFLICTS_ADDRESSED(
      "conflicts-addressed",
      Need.REPAIR,
      "When something stands between us, we talk about it at a time that feels all right "
          + "to each of us."),
  /** Curiosity that shows. */
  @JsonProperty("curious-about-change")
  CURIOUS_ABOUT_CHANGE(
      "curious-about-change",
      Need.PLAY_AND_NOVELTY,
      "I ask with curiosity how the other person is changing."),
  /** Limits of either person. */
  @JsonProperty("supports-boundaries")
  SUPPORTS_BOUNDARIES(
      "supports-boundaries", Need.AUTONOMY, "When one of us sets a limit, it is respected."),
  /** About owning a hurt; the way back to each other is the next statement. */
  @JsonProperty("apology-and-repair-routine")
  APOLOGY_AND_REPAIR_ROUTINE(
      "apology-and-repair-routine",
      Need.REPAIR,
      "When one of us has hurt the other, we have a way of making amends, such as an apology."),
  /** About being at ease again, whoever was in the right. */
  @JsonProperty("reconnect-rituals-after-arguments")
  RECONNECT_RITUALS_AFTER_ARGUMENTS(
      "reconnect-rituals-after-arguments",
      Need.REPAIR,
      "After an argument we find our way back to being at ease with each other, for "
          + "example with a walk, a cup of tea or a kind word."),
  /** Another matter than the other nine, therefore also reported by itself. */
  @JsonProperty("intimacy-in-all-bonds")
  INTIMACY_IN_ALL_BONDS(
      "intimacy-in-all-bonds",
      Need.MEANING,
      "I also feel close to people beyond this bond, such as friends or family.");

  private final String code;
  private final Need need;
  private final String statement;

  ChecklistItem(String code, Need need, String statement) {
    this.code = code;
    this.need = need;
    this.statement = statement;
  }

  /**
   * The stable code, as in JSON, for example {@code curious-about-change}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * The need it speaks of.
   *
   * @return the need
   */
  public Need need() {
    return need;
  }

  /**
   * The statement to agree with or not.
   *
   * @return one English sentence
   */
  public String statement() {
    return statement;
  }

  /** Its code is {@code checklist.} and the code. */
  @Override
  public Wording wording() {
    return new Wording("checklist." + code, statement);
  }
}
