package dev.attune.assessment.change;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which index tells a change from the scale's error. All of them are read at ±1.96, strictly.
 *
 * <p>In the formulas x₁ and x₂ are a person's earlier and later score, r is the reliability, M₁, M₂, SD₁ and SD₂ are the means
 * and standard deviations of the sample on both occasions, and SEM = SD₁·√(1 − r). A comparison of most of them: Bauer, Lambert
 * and Nielsen (2004), Clinical significance methods, Journal of Personality Assessment 82, 60–70,
 * doi:10.1207/s15327752jpa8201_11.
 *
 * @since 1.0
 */
public enum ChangeMethod {
  /**
   * (x₂ − x₁) / (√2·SEM). Jacobson and Truax (1991), Clinical significance, Journal of Consulting and Clinical Psychology 59,
   * 12–19, doi:10.1037/0022-006X.59.1.12.
   */
  @JsonProperty("jacobson-truax")
  JACOBSON_TRUAX("jacobson-truax"),
  /**
   * (x₂ − x₁) / √(SD₁²(1 − r) + SD₂²(1 − r₂)): as Jacobson and Truax, with each occasion's own error; r₂ is r unless given.
   * The error of a difference of two unequal errors, as in every textbook of classical test theory.
   */
  @JsonProperty("two-standard-errors")
  TWO_STANDARD_ERRORS("two-standard-errors"),
  /**
   * ((x₂ − M₁) − r(x₁ − M₁)) / (SD₁·√(1 − r²)): allows for regression to the mean. Hsu (1995), Regression toward the mean
   * associated with measurement error, Journal of Consulting and Clinical Psychology 63, 141–144,
   * doi:10.1037/0022-006X.63.1.141.
   */
  @JsonProperty("gulliksen-lord-novick")
  GULLIKSEN_LORD_NOVICK("gulliksen-lord-novick"),
  /**
   * ((x₂ − M₂) − r(x₁ − M₁)) / (SD₁·√(1 − r²)): change beyond that of the whole sample. Hsu (1989), Reliable changes in
   * psychotherapy, Behavioral Assessment 11, 459–467.
   */
  @JsonProperty("hsu-linn-nord")
  HSU_LINN_NORD("hsu-linn-nord"),
  /**
   * (x₂ − (r(x₁ − M₁) + M₁)) / SEM: the later score against the estimated true score of the earlier one. Speer (1992),
   * Clinically significant change: Jacobson and Truax (1991) revisited, Journal of Consulting and Clinical Psychology 60,
   * 402–408, doi:10.1037/0022-006X.60.3.402.
   */
  @JsonProperty("edwards-nunnally")
  EDWARDS_NUNNALLY("edwards-nunnally"),
  /**
   * (x₂ − (r(x₁ − M₁) + M₁)) / √(r²·SD₁²(1 − r) + SD₁²(1 − r₂)); r₂ is r unless given. Nunnally and Kotsch (1983), Studies of
   * individual subjects, British Journal of Clinical Psychology 22, 83–93, doi:10.1111/j.2044-8260.1983.tb00582.x.
   */
  @JsonProperty("nunnally-kotsch")
  NUNNALLY_KOTSCH("nunnally-kotsch"),
  /**
   * ((x₂ − x₁)·ρ + (M₂ − M₁)(1 − ρ)) / (√ρ·√2·SEM), where ρ is the reliability of the difference,
   * (SD₁²·r₁ + SD₂²·r₂ − 2·SD₁·SD₂·c) / (SD₁² + SD₂² − 2·SD₁·SD₂·c), rᵢ = (SDᵢ² − SEM²)/SDᵢ² and c the correlation of both
   * occasions. Read here at ±1.96 like the others; the second index of its authors is not offered. Hageman and Arrindell
   * (1999), Establishing clinically significant change, Behaviour Research and Therapy 37, 1169–1193,
   * doi:10.1016/S0005-7967(99)00032-7.
   */
  @JsonProperty("hageman-arrindell")
  HAGEMAN_ARRINDELL("hageman-arrindell");

  private final String code;

  ChangeMethod(String code) {
    this.code = code;
  }

  /**
   * The stable code, as in JSON, for example {@code jacobson-truax}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
