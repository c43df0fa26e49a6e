package dev.attune.assessment.checklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.wording.Worded;
import dev.attune.core.wording.Wording;
import java.util.List;

/**
 * Five things to look for in any resource that offers help, this library included.
 *
 * <p>Each stands by itself; they add up to nothing.
 *
 * @since 1.0
 */
public enum HelpCriterion implements Worded {
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

  /**
   * The sentence with the code by which another language says it.
   *
   * @return the wording, its code {@code help-quality.} and the code
   */
  public Wording wording() {
    return new Wording("help-quality." + code, statement);
  }

  @Override
  public List<Wording> wordings() {
    return List.of(wording());
  }
}
