package dev.attune.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.error.InvalidValueException;
import dev.attune.core.wording.Words;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static Evidence.Builder trial() {
    return Evidence.of(EvidenceGrade.EXPERIMENT, Directness.ADJACENT, Finding.MIXED)
        .summary("A summary.");
  }

  @Test
  void label_tellsGradeDirectnessAndFindingTogether() {
    assertThat(trial().build().label())
        .isEqualTo(EvidenceGrade.EXPERIMENT.wording().english()
            + ", "
            + Directness.ADJACENT.wording().english()
            + ": "
            + Finding.MIXED.wording().english());
    Words words = Words.of(Map.of(Finding.MIXED.wording().code(), "gemischt"));
    assertThat(trial().build().label(words)).endsWith(": gemischt");
  }

  @Test
  void inWords_saysEachSentenceThatIsThere() {
    Words words = Words.of(Map.of(
        "ritual.walk.evidence.summary", "Eine Zusammenfassung.",
        "ritual.walk.evidence.qualification", "Eine Bedingung.",
        "ritual.walk.evidence.solo-form", "Allein."));
    Evidence said = trial()
        .qualification("A condition.")
        .soloForm("Alone.")
        .build()
        .inWords("ritual.walk", words);
    assertThat(said.summary()).isEqualTo("Eine Zusammenfassung.");
    assertThat(said.qualification()).contains("Eine Bedingung.");
    assertThat(said.soloText()).isEqualTo("Allein.");
    assertThat(trial().build().inWords("ritual.walk", words).soloText())
        .isEqualTo(Evidence.NOT_STUDIED_SOLO);
  }

  @Test
  void claim_sayWhatItRestsOn_andReferencesExactlyWhereItIsResearch() {
    Claim research = Claim.research("A statement.", "SOMEBODY-2001", "OTHERS-2002");
    assertThat(research.label()).isEqualTo(ClaimOrigin.RESEARCH.text());
    assertThat(research.source()).isEqualTo("SOMEBODY-2001, OTHERS-2002");
    assertThat(research.references())
        .containsExactly(ReferenceId.of("SOMEBODY-2001"), ReferenceId.of("OTHERS-2002"));
    assertThat(Claim.convention("A choice.").origin()).isEqualTo(ClaimOrigin.PROJECT_CONVENTION);
    Claim reported = Claim.reported("A saying.", "a book");
    assertThat(reported.source()).isEqualTo("a book");
    Words words = Words.of(Map.of("myth.one.claim", "Ein Satz.", "myth.one.source", "ein Buch"));
    assertThat(reported.inWords("myth.one", words).source()).isEqualTo("ein Buch");
    assertThat(research.inWords("myth.one", words).source()).isEqualTo(research.source());
    assertThat(research.inWords("myth.one", words).text()).isEqualTo("Ein Satz.");
    assertThatThrownBy(() -> Claim.convention(" "))
        .hasMessage("text: expected a sentence, found a blank text");
    assertThatThrownBy(() -> Claim.research("A statement."))
        .hasMessage(
            "references: expected at least one exactly where the origin is RESEARCH, found 0 with RESEARCH");
  }

  @Test
  void reference_isCheckedOnAPageExactlyWhereItIsConfirmed() {
    Reference.Builder study = Reference.builder()
        .id(ReferenceId.of("SOMEBODY-2001"))
        .citation("Somebody (2001)")
        .status(CitationStatus.UNCONFIRMED);
    assertThat(study.doi("10.1234/abc").build().doi()).contains("10.1234/abc");
    assertThatThrownBy(() -> study.doi("https://doi.org/10.1234/abc").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("doi: expected 10.NNNN/");
    study.doi("10.1234/abc");
    assertThatThrownBy(() -> study.checkedAt("a page").build())
        .hasMessageStartingWith(
            "checkedAt: expected a page exactly where the citation was checked");
    assertThat(ReferenceId.of("B-2001"))
        .isGreaterThan(ReferenceId.of("A-2002"))
        .hasToString("B-2001");
  }

  @Test
  void whatCannotBe_isRefusedNamingTheField() {
    assertThatThrownBy(() -> trial().finding(Finding.UNTESTED).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "finding: expected UNTESTED exactly where the grade is NONE_FOUND, found UNTESTED with EXPERIMENT");
    assertThatThrownBy(() -> trial().grade(EvidenceGrade.NONE_FOUND).build())
        .hasMessageStartingWith("finding: ");
    assertThatThrownBy(() -> trial().summary(" ").build())
        .hasMessage("summary: expected a sentence, found a blank text");
  }
}
