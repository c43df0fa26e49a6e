package dev.attune.assessment.plateau;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.error.InvalidValueException;
import java.util.Arrays;

/**
 * Where closeness is going.
 *
 * <p>None of them is a verdict on people or on a bond: a plateau is a signal to bring in something new, and most bonds know
 * several of these in a year.
 *
 * @since 1.0
 */
public enum PlateauState {
  /** Too early, too little or too mixed to say. */
  @JsonProperty("insufficient-data")
  INSUFFICIENT_DATA("insufficient-data"),
  /** Level, with room to grow. */
  @JsonProperty("plateau")
  PLATEAU("plateau"),
  /** Level and high: nothing to mend. */
  @JsonProperty("high-stable")
  HIGH_STABLE("high-stable"),
  /** Growing. */
  @JsonProperty("rising")
  RISING("rising"),
  /** Coming back after a sudden drop. */
  @JsonProperty("recovering")
  RECOVERING("recovering"),
  /** Falling, slowly or at once. */
  @JsonProperty("declining")
  DECLINING("declining"),
  /** Swinging widely from day to day. */
  @JsonProperty("volatile")
  VOLATILE("volatile");

  private final String code;

  PlateauState(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code high-stable}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  static PlateauState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow(() -> InvalidValueException.of("state", "the code of one", "another text"));
  }

  /**
   * Whether something was found at all.
   *
   * @return true for all but {@link #INSUFFICIENT_DATA}
   */
  public boolean established() {
    return this != INSUFFICIENT_DATA;
  }
}
