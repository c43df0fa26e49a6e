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
