package dev.attune.core.checkin;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether a reader named fewer or more small worries per check-in than in the span before. Passing leaves no entry, so it is never
 * held against anybody; and more may mean more worries, or more trust in telling them.
 *
 * @since 1.0
 */
public enum StressorTrend {
  /** Too few check-ins on either side to say, or the reader is not a member: nobody sees those of others. */
  @JsonProperty("unknown")
  UNKNOWN("unknown"),
  /** Fewer than before. */
  @JsonProperty("fewer")
  FEWER("fewer"),
  /** No change that matters. */
  @JsonProperty("about-the-same")
  ABOUT_THE_SAME("about-the-same"),
  /** More than before. */
  @JsonProperty("more")
  MORE("more");

  private final String code;

  StressorTrend(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code unknown}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
