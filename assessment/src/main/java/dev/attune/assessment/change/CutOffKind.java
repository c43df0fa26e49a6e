package dev.attune.assessment.change;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where the line between two populations is drawn: Jacobson and Truax (1991), doi:10.1037/0022-006X.59.1.12.
 *
 * <p>d is +1 where more is better and −1 where less is.
 *
 * @since 1.0
 */
public enum CutOffKind {
  /** Two standard deviations beyond the clinical mean: M + 2d·SD. */
  @JsonProperty("a")
  A("a"),
  /** Within two standard deviations of the normative mean: M − 2d·SD. */
  @JsonProperty("b")
  B("b"),
  /** Between both means, weighted: (SD clinical · M normative + SD normative · M clinical) / (SD clinical + SD normative). */
  @JsonProperty("c")
  C("c");

  private final String code;

  CutOffKind(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code c}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
