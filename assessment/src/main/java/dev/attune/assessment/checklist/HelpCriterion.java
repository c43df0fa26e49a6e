package dev.attune.assessment.checklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.wording.Sayable;
import dev.attune.core.wording.Wording;

/**
 * Five things to look for in any resource that offers help, this library included.
 *
 * <p>Each stands by itself; they add up to nothing.
 *
 * @since 1.0
 */
public enum HelpCriterion implements Sayable {
  /** It says what it rests on. */
  @JsonProperty("evidence-based")
  EVIDENCE_BASED("evidence-based", "It says which research it rests on, and how sure that is."),
  /** It fits. */
  @JsonProperty("tailored")
  TAILORED("tailored", "It can be fitted to the people who use it and to how they live."),
  /** It keeps things private. */
  @JsonProperty("confidential")
  CONFIDENTIAL(
      "confidential",
      "It says what happens to what I tell it, and keeps to a stated standard of data privacy."),
  /** It helps in the moment. */
  @JsonProperty("actionable")
  ACTIONABLE("actionable", "It offers something I can do in the moment I need it."),
  /** It is open about itself. */
  @JsonProperty("transparent")
  TRANSPARENT(
      "transparent",
      "It is open about who makes it and what it costs, and people who know the field have reviewed it well.");

  private final String code;
  private final String statement;

  HelpCriterion(String code, String statement) {
    this.code = code;
    this.statement = statement;
  }

  /**
   * The stable code, as in JSON, for example {@code tailored}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * The statement to be checked.
   *
   * @return one English sentence
   */
  public String statement() {
    return statement;
  }

  /** Its code is {@code help-quality.} and the code. */
  @Override
  public Wording wording() {
    return new Wording("help-quality." + code, statement);
  }
}
