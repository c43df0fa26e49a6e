package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.catalog.CatalogTexts.PlacedText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordRuleTest {
  @Test
  @DisplayName("Defect seen elsewhere: words matched as substrings")
  void finds_partOfALongerWord_isNotAWord() {
    WordRule rule = WordRule.against("her", "will", "at risk");

    assertThat(rule.finds("Sit together, there, willing and at risks")).isFalse();
    assertThat(rule.finds("Ask her.")).isTrue();
    assertThat(rule.finds("(will)")).isTrue();
    assertThat(rule.finds("You are at risk, it says")).isTrue();
  }

  @Test
  void finds_capitalLetters_doesNotDependOnTheLocale() {
    assertThat(WordRule.against("toxic", "disorder").finds("TOXIC and DISORDER"))
        .isTrue();
  }

  @Test
  void finds_curlyApostrophe_isAnApostrophe() {
    assertThat(WordRule.against("\\w+'ll").finds("You’ll feel better")).isTrue();
  }

  @Test
  void unnegatedViolations_negationInTheSameSentence_passes() {
    WordRule rule = WordRule.against("send");

    assertThat(rule.unnegatedViolations(text("Write a line that you do not have to send.")))
        .isEmpty();
    assertThat(rule.unnegatedViolations(text("You need not hurry. Send it tonight.")))
        .hasSize(1);
  }

  @Test
  void violations_eachHit_namesPlaceAndWord() {
    assertThat(WordRule.against("toxic").violations(text("A toxic word")))
        .containsExactly("place: 'toxic' in: A toxic word");
  }

  private static List<PlacedText> text(String text) {
    return List.of(new PlacedText("place", text, false));
  }
}
