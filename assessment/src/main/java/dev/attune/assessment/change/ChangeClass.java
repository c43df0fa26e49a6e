package dev.attune.assessment.change;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a change reads, in the words of Jacobson and Truax (1991), doi:10.1037/0022-006X.59.1.12. It describes two scores, not a
 * person.
 *
 * @since 1.0
 */
public enum ChangeClass {
  /** Reliably better, and across the cut-off. */
  @JsonProperty("recovered")
  RECOVERED("recovered"),
  /** Reliably better. */
  @JsonProperty("improved")
  IMPROVED("improved"),
  /** Within what the scale's error explains. */
  @JsonProperty("unchanged")
  UNCHANGED("unchanged"),
  /** Reliably worse. */
  @JsonProperty("deteriorated")
  DETERIORATED("deteriorated"),
  /** Reliably worse, and back across the cut-off; only where the criteria tell it apart. */
  @JsonProperty("harmed")
  HARMED("harmed");

  private final String code;

  ChangeClass(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code unchanged}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
