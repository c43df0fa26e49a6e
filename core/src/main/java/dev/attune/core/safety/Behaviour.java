package dev.attune.core.safety;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to answer somebody who opens up. A whole answer can mix safe and unsafe ones.
 *
 * <p>It names what was done, never what somebody is like.
 *
 * @since 1.0
 */
public enum Behaviour implements Sayable {
  /** Lets the other finish and takes in what is said. */
  @JsonProperty("listening")
  LISTENING("listening", Kind.SAFE, "Lets the other finish and takes in what is said."),
  /** Hears it without rating it or the person. */
  @JsonProperty("non-judgment")
  NON_JUDGMENT("non-judgment", Kind.SAFE, "Hears it without rating it or the person."),
  /** Offers help and leaves the other free to decline. */
  @JsonProperty("support")
  SUPPORT("support", Kind.SAFE, "Offers help and leaves the other free to decline."),
  /** Shows belief in the other and in what they hope for. */
  @JsonProperty("encouragement")
  ENCOURAGEMENT("encouragement", Kind.SAFE, "Shows belief in the other and in what they hope for."),
  /** Says that the feeling makes sense, also where the view differs. */
  @JsonProperty("validation")
  VALIDATION(
      "validation", Kind.SAFE, "Says that the feeling makes sense, even where the view differs."),
  /** Soothes in a way the other welcomes. */
  @JsonProperty("comfort")
  COMFORT("comfort", Kind.SAFE, "Soothes in a way the other welcomes."),
  /** Stays, with full attention, without having to fix anything. */
  @JsonProperty("presence")
  PRESENCE("presence", Kind.SAFE, "Stays, with full attention, without having to fix anything."),
  /** Takes the other's choice as theirs to make. */
  @JsonProperty("respect-for-autonomy")
  RESPECT_FOR_AUTONOMY(
      "respect-for-autonomy", Kind.SAFE, "Takes the other's choice as theirs to make."),
  /** Leaves the room or time that was asked for, and stays friendly. */
  @JsonProperty("giving-space")
  GIVING_SPACE(
      "giving-space", Kind.SAFE, "Leaves the room or time that was asked for, and stays friendly."),
  /** Says that the bond holds, in calm and true words. */
  @JsonProperty("reassurance")
  REASSURANCE("reassurance", Kind.SAFE, "Says that the bond holds, in calm and true words."),
  /** Says in own words what was heard and asks whether it is right. */
  @JsonProperty("reflecting-back")
  REFLECTING_BACK(
      "reflecting-back",
      Kind.SAFE,
      "Says in their own words what was heard and asks whether it is right."),
  /** Thanks the other for having told it. */
  @JsonProperty("appreciation-of-openness")
  APPRECIATION_OF_OPENNESS(
      "appreciation-of-openness", Kind.SAFE, "Thanks the other for having told it."),
  /** Meets openness with an outburst. */
  @JsonProperty("anger")
  ANGER("anger", Kind.UNSAFE, "Meets openness with an outburst."),
  /** Finds fault with the person instead of hearing them. */
  @JsonProperty("criticism")
  CRITICISM("criticism", Kind.UNSAFE, "Finds fault with the person instead of hearing them."),
  /** Waves it away as not worth talking about. */
  @JsonProperty("dismissal")
  DISMISSAL("dismissal", Kind.UNSAFE, "Waves it away as not worth talking about."),
  /** Makes fun of what was told or of the one who told it. */
  @JsonProperty("mockery")
  MOCKERY("mockery", Kind.GRAVE, "Makes fun of what was told or of the one who told it."),
  /** Acts as if nothing had been said. */
  @JsonProperty("ignoring")
  IGNORING("ignoring", Kind.UNSAFE, "Acts as if nothing had been said."),
  /** Makes it smaller than it is for the one who feels it. */
  @JsonProperty("minimising")
  MINIMISING("minimising", Kind.UNSAFE, "Makes it smaller than it is for the one who feels it."),
  /** Moves on to something else before the other is done. */
  @JsonProperty("topic-change")
  TOPIC_CHANGE("topic-change", Kind.UNSAFE, "Moves on to something else before the other is done."),
  /** Makes the other feel bad for having a need or a limit. */
  @JsonProperty("guilt-tripping")
  GUILT_TRIPPING(
      "guilt-tripping", Kind.UNSAFE, "Makes the other feel bad for having a need or a limit."),
  /** Goes past a limit that was named. */
  @JsonProperty("overstepping")
  OVERSTEPPING("overstepping", Kind.GRAVE, "Goes past a limit that was named."),
  /** Turns cold or disappears as an answer, without saying when to talk again. */
  @JsonProperty("withdrawal")
  WITHDRAWAL(
      "withdrawal",
      Kind.UNSAFE,
      "Turns cold or disappears as an answer, without saying when to talk again."),
  /** Answers with a list of who has done or owes more. */
  @JsonProperty("scorekeeping")
  SCOREKEEPING("scorekeeping", Kind.UNSAFE, "Answers with a list of who has done or owes more."),
  /** Uses something once told in trust to win or to hurt. */
  @JsonProperty("disclosure-as-ammunition")
  DISCLOSURE_AS_AMMUNITION(
      "disclosure-as-ammunition",
      Kind.GRAVE,
      "Uses something once told in trust to win or to hurt."),
  /** Insists on a confidence in return, at once or of the same size. */
  @JsonProperty("demanding-reciprocity")
  DEMANDING_RECIPROCITY(
      "demanding-reciprocity",
      Kind.UNSAFE,
      "Insists on a confidence in return, at once or of the same size."),
  /** Treats what was told as a flaw to be ashamed of. */
  @JsonProperty("shaming")
  SHAMING("shaming", Kind.GRAVE, "Treats what was told as a flaw to be ashamed of.");

  private enum Kind {
    SAFE,
    UNSAFE,
    GRAVE
  }

  private static final Map<String, Behaviour> BY_CODE =
      Stream.of(values()).collect(Collectors.toMap(Behaviour::code, Function.identity()));

  private final String code;
  private final Kind kind;
  private final String text;

  Behaviour(String code, Kind kind, String text) {
    this.code = code;
    this.kind = kind;
    this.text = text;
  }

  /**
   * The stable code, as in JSON, for example {@code giving-space}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * The behaviour with a code.
   *
   * @param code the code, for example {@code giving-space}
   * @return the behaviour, or empty where this version knows none with that code
   */
  public static Optional<Behaviour> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * The behaviour as a plain sentence about the one who answers.
   *
   * @return the sentence
   */
  public String text() {
    return text;
  }

  /**
   * Whether it makes it safer to open up again.
   *
   * @return true for a safe behaviour, false for an unsafe one
   */
  public boolean safe() {
    return kind == Kind.SAFE;
  }

  /**
   * Whether it breaks the trust itself, so that a single one counts for a while whatever else was good. Which ones do is a
   * project convention.
   *
   * @return true for a grave behaviour, which is never a safe one
   */
  public boolean grave() {
    return kind == Kind.GRAVE;
  }

  /** Its code is {@code behaviour.} and the code. */
  @Override
  public Wording wording() {
    return new Wording("behaviour." + code, text);
  }
}
