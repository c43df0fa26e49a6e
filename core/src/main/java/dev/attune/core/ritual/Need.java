package dev.attune.core.ritual;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a ritual does good to; the nine words that self-assessment and selection share.
 *
 * @since 1.0
 */
public enum Need {
  /** To be seen and thanked. */
  @JsonProperty("appreciation")
  APPRECIATION("appreciation"),
  /** To tell and be told what matters. */
  @JsonProperty("disclosure")
  DISCLOSURE("disclosure"),
  /** To have each other's whole attention. */
  @JsonProperty("presence")
  PRESENCE("presence"),
  /** To be held or touched, where welcome. */
  @JsonProperty("touch")
  TOUCH("touch"),
  /** To be helped in the way that helps. */
  @JsonProperty("support")
  SUPPORT("support"),
  /** To play, discover and be surprised. */
  @JsonProperty("play-and-novelty")
  PLAY_AND_NOVELTY("play-and-novelty"),
  /** To mend what went wrong. */
  @JsonProperty("repair")
  REPAIR("repair"),
  /** To stay oneself, with one's own time and limits. */
  @JsonProperty("autonomy")
  AUTONOMY("autonomy"),
  /** To share what gives life its sense. */
  @JsonProperty("meaning")
  MEANING("meaning");

  private final String code;

  Need(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code appreciation}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
