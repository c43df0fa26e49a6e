package dev.attune.core.repair;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;

/**
 * The steps of a repair conversation, in their order. Every one can be passed. Forgiving is none of them: among newlyweds
 * followed for four years, a greater readiness to express it was associated with aggression that went on (McNulty 2011, The dark
 * side of forgiveness, Personality and Social Psychology Bulletin 37, 770–783, doi:10.1177/0146167211407077).
 *
 * @since 1.0
 */
public enum RepairStep implements Sayable {
  /** Naming what broke. */
  @JsonProperty("acknowledge-rupture")
  ACKNOWLEDGE_RUPTURE(
      "acknowledge-rupture",
      RepairMove.ACKNOWLEDGE_RUPTURE,
      "What happened between you, in plain words? Do not make it smaller, and leave "
          + "aside for now whose doing it was."),
  /** Telling how it landed, one after the other. */
  @JsonProperty("share-impact")
  SHARE_IMPACT(
      "share-impact",
      RepairMove.SHARE_IMPACT,
      "What was it like for you? One speaks at a time and is heard to the end; whoever listens only listens."),
  /** Owning one's part, for whoever wants to. Nobody is awaited by name. */
  @JsonProperty("apologise")
  APOLOGISE(
      "apologise",
      RepairMove.APOLOGISE,
      "Whoever is sorry for something they did can say so now, simply. Nobody has to, nobody apologises for having been "
          + "hurt, and nobody owes an answer. Moving on says no more than that."),
  /** Collecting what would make it safer. */
  @JsonProperty("brainstorm-safety")
  BRAINSTORM_SAFETY(
      "brainstorm-safety",
      RepairMove.BRAINSTORM_SAFETY,
      "What would help it feel safe between you again? Collect ideas without weighing them yet. What is done in the days "
          + "to come counts for more than what is said today."),
  /** Choosing one ritual and a day for it, by everyone who wants one. */
  @JsonProperty("set-reconnection-ritual")
  SET_RECONNECTION_RITUAL(
      "set-reconnection-ritual",
      RepairMove.SET_RECONNECTION_RITUAL,
      "Which small thing could bring you together again, and on which day? It is settled "
          + "once you have all named the same."),
  /** Thinking of help from outside. */
  @JsonProperty("seek-help-if-stuck")
  SEEK_HELP_IF_STUCK(
      "seek-help-if-stuck",
      RepairMove.SEEK_HELP_IF_STUCK,
      "Do you keep coming back to the same point? Then help from outside is worth a thought: someone you all trust, or "
          + "someone trained for such talks. Asking is a good way to go on.");

  private final String code;
  private final RepairMove move;
  private final String prompt;

  RepairStep(String code, RepairMove move, String prompt) {
    this.code = code;
    this.move = move;
    this.prompt = prompt;
  }

  /**
   * The stable code, as in JSON, for example {@code share-impact}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * What is asked.
   *
   * @return a sentence or a few
   */
  public String prompt() {
    return prompt;
  }

  /**
   * What the journal keeps of the step once it was taken.
   *
   * @return the move
   */
  public RepairMove move() {
    return move;
  }

  /** Its code is {@code repair.} and the code. */
  @Override
  public Wording wording() {
    return new Wording("repair." + code, prompt);
  }
}
