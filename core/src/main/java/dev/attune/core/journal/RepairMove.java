package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What happened in a repair conversation: it opens, its six steps follow in this order, and it can rest or end at any point.
 *
 * @since 1.0
 */
public enum RepairMove {
  /** It was opened. */
  @JsonProperty("opened")
  OPENED("opened"),
  /** What broke was named. */
  @JsonProperty("acknowledge-rupture")
  ACKNOWLEDGE_RUPTURE("acknowledge-rupture"),
  /** Its author told how it landed. */
  @JsonProperty("share-impact")
  SHARE_IMPACT("share-impact"),
  /** Its author owned their part. */
  @JsonProperty("apologise")
  APOLOGISE("apologise"),
  /** Ideas were collected for what would make it safer. */
  @JsonProperty("brainstorm-safety")
  BRAINSTORM_SAFETY("brainstorm-safety"),
  /** A ritual was chosen for finding each other again. */
  @JsonProperty("set-reconnection-ritual")
  SET_RECONNECTION_RITUAL("set-reconnection-ritual"),
  /** Help from outside was talked about. */
  @JsonProperty("seek-help-if-stuck")
  SEEK_HELP_IF_STUCK("seek-help-if-stuck"),
  /** It rests, which is no failure. */
  @JsonProperty("paused")
  PAUSED("paused"),
  /** It goes on after a rest. */
  @JsonProperty("resumed")
  RESUMED("resumed"),
  /** It ended, wherever it stood. */
  @JsonProperty("ended")
  ENDED("ended");

  private final String code;

  RepairMove(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code opened}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
