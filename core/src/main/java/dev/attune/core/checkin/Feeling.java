package dev.attune.core.checkin;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.journal.Code;
import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A word for a feeling, placed by how pleasant and how lively it is, for those who would rather choose a word than look for
 * one. Own words serve just as well.
 *
 * <p>The words and their places are a project convention, chosen for this library and rated by nobody: they help to lay words
 * out on a screen, and measure nothing. For example, 'content', pleasant by 2 and lively by -1.
 *
 * @since 1.0
 */
public enum Feeling implements Sayable {
  // Pleasant and lively.
  /** Lit up by something good. */
  @JsonProperty("delighted")
  DELIGHTED("delighted", 2, 2),
  /** Hardly able to wait. */
  @JsonProperty("excited")
  EXCITED("excited", 1, 2),
  /** Ready to begin. */
  @JsonProperty("eager")
  EAGER("eager", 1, 2),
  /** Struck by something wonderful. */
  @JsonProperty("amazed")
  AMAZED("amazed", 1, 2),
  /** Full of energy. */
  @JsonProperty("lively")
  LIVELY("lively", 1, 2),
  /** Happy, and glad to show it. */
  @JsonProperty("joyful")
  JOYFUL("joyful", 2, 1),
  /** Pleased with something done, or with somebody. */
  @JsonProperty("proud")
  PROUD("proud", 2, 1),
  /** Wanting to make something of it. */
  @JsonProperty("inspired")
  INSPIRED("inspired", 2, 1),
  /** Finding something funny. */
  @JsonProperty("amused")
  AMUSED("amused", 1, 1),
  /** In the mood for nonsense. */
  @JsonProperty("playful")
  PLAYFUL("playful", 1, 1),
  /** Wanting to know more. */
  @JsonProperty("curious")
  CURIOUS("curious", 1, 1),
  /** Looking forward to what may come. */
  @JsonProperty("hopeful")
  HOPEFUL("hopeful", 1, 1),
  /** Going ahead although it is not easy. */
  @JsonProperty("brave")
  BRAVE("brave", 1, 1),
  // Pleasant, neither lively nor quiet.
  /** Glad of what was given. */
  @JsonProperty("grateful")
  GRATEFUL("grateful", 2, 0),
  /** Held dear. */
  @JsonProperty("loved")
  LOVED("loved", 2, 0),
  /** Near to others. */
  @JsonProperty("connected")
  CONNECTED("connected", 2, 0),
  /** Touched by something. */
  @JsonProperty("moved")
  MOVED("moved", 1, 0),
  // Pleasant and quiet.
  /** With nothing left to wish for just now. */
  @JsonProperty("peaceful")
  PEACEFUL("peaceful", 2, -2),
  /** Warm and sheltered. */
  @JsonProperty("cosy")
  COSY("cosy", 2, -2),
  /** Happy with how things are. */
  @JsonProperty("content")
  CONTENT("content", 2, -1),
  /** With nothing to fear. */
  @JsonProperty("safe")
  SAFE("safe", 2, -1),
  /** Seen as one is. */
  @JsonProperty("understood")
  UNDERSTOOD("understood", 2, -1),
  /** Still inside. */
  @JsonProperty("calm")
  CALM("calm", 1, -2),
  /** With all tension gone. */
  @JsonProperty("relaxed")
  RELAXED("relaxed", 1, -2),
  /** Rid of a weight. */
  @JsonProperty("relieved")
  RELIEVED("relieved", 1, -1),
  /** With strength regained. */
  @JsonProperty("rested")
  RESTED("rested", 1, -1),
  /** Soft towards somebody. */
  @JsonProperty("tender")
  TENDER("tender", 1, -1),
  /** Comfortable as things are. */
  @JsonProperty("at-ease")
  AT_EASE("at-ease", 1, -1),
  /** Able to lean on somebody. */
  @JsonProperty("trusting")
  TRUSTING("trusting", 1, -1),
  // Mixed, or neither pleasant nor unpleasant.
  /** Caught by something unexpected. */
  @JsonProperty("surprised")
  SURPRISED("surprised", 0, 2),
  /** Pulled two ways. */
  @JsonProperty("torn")
  TORN("torn", 0, 1),
  /** Glad and sad in one. */
  @JsonProperty("bittersweet")
  BITTERSWEET("bittersweet", 0, 0),
  /** Nothing much either way. */
  @JsonProperty("all-right")
  ALL_RIGHT("all-right", 0, 0),
  /** Not knowing yet. */
  @JsonProperty("unsure")
  UNSURE("unsure", 0, 0),
  /** Missing something good that has been. */
  @JsonProperty("nostalgic")
  NOSTALGIC("nostalgic", 0, -1),
  /** Turning something over. */
  @JsonProperty("thoughtful")
  THOUGHTFUL("thoughtful", 0, -1),
  /** With little to say. */
  @JsonProperty("quiet")
  QUIET("quiet", 0, -2),
  /** Easily reached, for good or ill. */
  @JsonProperty("vulnerable")
  VULNERABLE("vulnerable", -1, 0),
  // Unpleasant and lively.
  /** Burning at something that is not right. */
  @JsonProperty("angry")
  ANGRY("angry", -2, 2),
  /** Wanting to get away. */
  @JsonProperty("scared")
  SCARED("scared", -2, 2),
  /** With more than one can hold. */
  @JsonProperty("overwhelmed")
  OVERWHELMED("overwhelmed", -2, 1),
  /** Struck where it is tender. */
  @JsonProperty("hurt")
  HURT("hurt", -2, 1),
  /** Under pressure from all sides. */
  @JsonProperty("stressed")
  STRESSED("stressed", -1, 2),
  /** Wound up tight. */
  @JsonProperty("tense")
  TENSE("tense", -1, 2),
  /** Held up again and again. */
  @JsonProperty("frustrated")
  FRUSTRATED("frustrated", -1, 1),
  /** Rubbed the wrong way. */
  @JsonProperty("annoyed")
  ANNOYED("annoyed", -1, 1),
  /** With a thought that will not rest. */
  @JsonProperty("worried")
  WORRIED("worried", -1, 1),
  /** With a flutter before something. */
  @JsonProperty("nervous")
  NERVOUS("nervous", -1, 1),
  /** Unable to settle. */
  @JsonProperty("restless")
  RESTLESS("restless", -1, 1),
  /** Wanting what another seems to get. */
  @JsonProperty("jealous")
  JEALOUS("jealous", -1, 1),
  /** Wishing nobody had seen. */
  @JsonProperty("embarrassed")
  EMBARRASSED("embarrassed", -1, 1),
  // Unpleasant and quiet.
  /** With nothing left inside. */
  @JsonProperty("empty")
  EMPTY("empty", -2, -2),
  /** With all strength spent. */
  @JsonProperty("drained")
  DRAINED("drained", -2, -2),
  /** Heavy at heart. */
  @JsonProperty("sad")
  SAD("sad", -2, -1),
  /** Missing somebody to be with. */
  @JsonProperty("lonely")
  LONELY("lonely", -2, -1),
  /** Wanting to hide. */
  @JsonProperty("ashamed")
  ASHAMED("ashamed", -2, -1),
  /** In need of rest. */
  @JsonProperty("tired")
  TIRED("tired", -1, -2),
  /** Hardly feeling anything. */
  @JsonProperty("numb")
  NUMB("numb", -1, -2),
  /** With nothing that holds one. */
  @JsonProperty("bored")
  BORED("bored", -1, -2),
  /** Having hoped for something else. */
  @JsonProperty("disappointed")
  DISAPPOINTED("disappointed", -1, -1),
  /** With little heart to go on. */
  @JsonProperty("discouraged")
  DISCOURAGED("discouraged", -1, -1),
  /** Sorry for something done or left undone. */
  @JsonProperty("guilty")
  GUILTY("guilty", -1, -1),
  /** Longing for a place or a time. */
  @JsonProperty("homesick")
  HOMESICK("homesick", -1, -1);

  private static final Map<Code, Feeling> BY_WORD = Arrays.stream(values())
      .collect(Collectors.toUnmodifiableMap(Feeling::asWord, Function.identity()));

  private final String code;
  private final int valence;
  private final int arousal;

  Feeling(String code, int valence, int arousal) {
    this.code = code;
    this.valence = valence;
    this.arousal = arousal;
  }

  /**
   * The feeling a word in an entry stands for.
   *
   * @param word the word
   * @return the feeling; empty where the word is from another list
   */
  public static Optional<Feeling> of(Code word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /**
   * The stable code, as in JSON, for example {@code at-ease}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * The code as an entry holds it, see {@link dev.attune.core.journal.FeelingNamed#word()}.
   *
   * @return the word of an entry
   */
  public Code asWord() {
    return Code.of(code);
  }

  /**
   * The word in English, for example {@code at ease}; it goes with 'I feel'.
   *
   * @return the word
   */
  public String word() {
    return code.replace('-', ' ');
  }

  /**
   * How pleasant it is; a project convention.
   *
   * @return -2 for very unpleasant to 2 for very pleasant, 0 for neither or both
   */
  public int valence() {
    return valence;
  }

  /**
   * How lively it is; a project convention.
   *
   * @return -2 for very quiet to 2 for very lively, 0 for in between
   */
  public int arousal() {
    return arousal;
  }

  /** Its code is {@code feeling.} and the code. */
  @Override
  public Wording wording() {
    return new Wording("feeling." + code, word());
  }
}
