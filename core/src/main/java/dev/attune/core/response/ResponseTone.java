package dev.attune.core.response;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.journal.ResponseReceived;
import dev.attune.core.safety.Behaviour;

/**
 * What an answer to somebody who opened up was made of. It is about that answer and about nobody's character.
 *
 * @since 1.0
 */
public enum ResponseTone {
  /** Of safe behaviours alone. */
  @JsonProperty("safe")
  SAFE("safe"),
  /** Of safe and unsafe behaviours. */
  @JsonProperty("mixed")
  MIXED("mixed"),
  /** Of unsafe behaviours alone. */
  @JsonProperty("unsafe")
  UNSAFE("unsafe");

  private final String code;

  ResponseTone(String code) {
    this.code = code;
  }

  /**
   * The tone of an answer that somebody wrote into the journal. A behaviour this version does not know counts as an unsafe one:
   * nothing is taken for safe unread.
   *
   * @param response the entry
   * @return the tone
   */
  public static ResponseTone of(ResponseReceived response) {
    long safe = response.behaviours().stream()
        .flatMap(code -> Behaviour.find(code.value()).stream())
        .filter(Behaviour::safe)
        .count();
    return of(safe > 0, safe < response.behaviours().size());
  }

  /** The tone of an answer with one unsafe behaviour or more, or with one safe behaviour or more, or with both. */
  static ResponseTone of(boolean anySafe, boolean anyUnsafe) {
    if (!anyUnsafe) {
      return SAFE;
    }
    return anySafe ? MIXED : UNSAFE;
  }

  /**
   * The stable code, as in JSON, for example {@code mixed}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
