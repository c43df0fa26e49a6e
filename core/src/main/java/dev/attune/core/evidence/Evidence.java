package dev.attune.core.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.wording.Words;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What research says about one practice. For example, 'an experiment, on this very practice: supports it under conditions'.
 *
 * <p>A grade is never told without its directness, and no study is claimed where none was found. How often a ritual is done
 * was tested by none of them.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Evidence {
  /** What is said of a solo form that no study looked at. */
  public static final String NOT_STUDIED_SOLO = "Not studied in this form.";

  /**
   * The design of the strongest source; tells nothing without {@link #directness()}.
   *
   * @return the grade
   */
  public abstract EvidenceGrade grade();

  /**
   * How close the studied thing is to the practice.
   *
   * @return the directness
   */
  public abstract Directness directness();

  /**
   * Which way it points; {@link Finding#UNTESTED} exactly where the grade is {@link EvidenceGrade#NONE_FOUND}.
   *
   * @return the finding
   */
  public abstract Finding finding();

  /**
   * What was found, in brief and in plain words; where nothing was found, it says so.
   *
   * @return one sentence or a few
   */
  public abstract String summary();

  /**
   * Under which conditions the finding holds, or what speaks against it; empty where cautions say it already.
   *
   * @return the qualification
   */
  public abstract Optional<String> qualification();

  /**
   * What is known of the form done alone; empty where nothing is, which reads {@link #NOT_STUDIED_SOLO}.
   *
   * @return the sentence
   */
  public abstract Optional<String> soloForm();

  /**
   * The studies it rests on, in the bibliography of the catalog; empty where there are none.
   *
   * @return the references
   */
  public abstract List<ReferenceId> references();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with grade, directness and finding.
   *
   * @param grade the design of the strongest source
   * @param directness how close it is
   * @param finding which way it points
   * @return the builder
   */
  public static Builder of(EvidenceGrade grade, Directness directness, Finding finding) {
    return builder().grade(grade).directness(directness).finding(finding);
  }

  /**
   * A builder for a practice for which nothing usable was found.
   *
   * @param directness how close the nearest reading is
   * @return the builder
   */
  public static Builder noneFound(Directness directness) {
    return of(EvidenceGrade.NONE_FOUND, directness, Finding.UNTESTED);
  }

  /**
   * Grade, directness and finding in words, always together, for example {@code an experiment, on a neighbouring practice:
   * supports it under conditions}.
   *
   * @return the label
   */
  @JsonIgnore
  public final String label() {
    return label(Words.english());
  }

  /**
   * Grade, directness and finding in the words of a language.
   *
   * @param words what the language says
   * @return the label
   */
  @JsonIgnore
  public final String label(Words words) {
    return words.say(grade().wording())
        + ", "
        + words.say(directness().wording())
        + ": "
        + words.say(finding().wording());
  }

  /**
   * The same evidence in another language.
   *
   * @param of the code of what it is evidence for, for example {@code ritual.small-thanks}
   * @param words what the language says
   * @return the evidence; a sentence the language does not have stays in English
   */
  public final Evidence inWords(String of, Words words) {
    String code = of + ".evidence.";
    return builder()
        .from(this)
        .summary(words.say(code + "summary", summary()))
        .qualification(qualification().map(text -> words.say(code + "qualification", text)))
        .soloForm(soloForm().map(text -> words.say(code + "solo-form", text)))
        .build();
  }

  /**
   * What is known of the form done alone, in words.
   *
   * @return the sentence; {@link #NOT_STUDIED_SOLO} where nothing is known
   */
  @JsonIgnore
  public final String soloText() {
    return soloForm().orElse(NOT_STUDIED_SOLO);
  }

  Evidence() {}

  @Value.Check
  void check() {
    Require.that(
        (grade() == EvidenceGrade.NONE_FOUND) == (finding() == Finding.UNTESTED),
        "finding",
        "UNTESTED exactly where the grade is NONE_FOUND",
        finding() + " with " + grade());
    Require.that(!summary().isBlank(), "summary", "a sentence", "a blank text");
  }

  /** Builds {@link Evidence}. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}

    /**
     * Adds studies by their ids.
     *
     * @param ids the ids, for example {@code ALGOE-2016}
     * @return this builder
     */
    public Builder references(String... ids) {
      for (String id : ids) {
        addReference(ReferenceId.of(id));
      }
      return this;
    }
  }
}
