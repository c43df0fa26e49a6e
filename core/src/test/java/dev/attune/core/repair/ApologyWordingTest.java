package dev.attune.core.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.attune.core.json.AttuneJson2;
import dev.attune.core.json.AttuneJson3;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S-15: the wording help points at literal phrases, for the author alone")
class ApologyWordingTest {
  @ParameterizedTest
  @CsvSource({
    "'I am sorry, but you were late.',               BUT,            'but you'",
    "'Sorry. BUT   YOU know me',                     BUT,            'BUT   YOU'",
    "'I apologise if you felt hurt',                 IF,             'if you felt'",
    "'Well, you made me shout.',                     YOU_MADE_ME,    'you made me'",
    "'I am sorry you feel that way',                 SORRY_YOU_FEEL, 'sorry you feel'",
    "'Sorry that you felt left out',                 SORRY_YOU_FEEL, 'Sorry that you felt'",
    "'I was only joking',                            ONLY,           'I was only'",
  })
  void hints_literalQualifier_isPointedAtByItsPlace(
      String apology, Qualifier qualifier, String phrase) {
    WordingHint hint = ApologyWording.hints(apology).get(0);

    assertThat(apology.substring(hint.startInclusive(), hint.endExclusive())).isEqualTo(phrase);
    assertThat(hint.qualifier()).isEqualTo(qualifier);
    assertThat(hint.text()).isEqualTo(qualifier.template()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "I am sorry that I was late. I forgot, and you waited in the rain.",
        "To rebut you was wrong",
        "a tribute: but youth is short",
        "I did nothing, but, you know, I should have",
        "all-but you",
        "but-you",
        "If you, felt",
        "the gif you felt",
        "sorry your feeling was missed",
        "SORRY YOU FEEİL",
        "butyou",
        "but"
      })
  @DisplayName("Defect elsewhere: phrases matched as parts of words")
  void hints_noWholePhrase_areNone(String apology) {
    assertThat(ApologyWording.hints(apology)).isEmpty();
  }

  @Test
  @DisplayName("Letters are compared the same in every language, Turkish among them")
  void hints_capitals_areFoundInAnyLocale() {
    assertThat(ApologyWording.hints("SORRY IF I OFFENDED. BUT I DID IT"))
        .extracting(WordingHint::qualifier)
        .containsExactly(Qualifier.IF, Qualifier.BUT);
  }

  @Test
  void hints_several_comeInTheOrderOfTheirPlaces_acrossLinesAndScripts() {
    String apology = "\uD83D\uDE00 Sorry,\nbut\u00A0you\nmade me \u2013 and I was just tired";

    List<WordingHint> hints = ApologyWording.hints(apology);

    assertThat(hints)
        .extracting(WordingHint::qualifier)
        .containsExactly(Qualifier.BUT, Qualifier.YOU_MADE_ME, Qualifier.ONLY);
    assertThat(hints)
        .extracting(hint -> apology.substring(hint.startInclusive(), hint.endExclusive()))
        .containsExactly("but\u00A0you", "you\nmade me", "I was just");
  }

  @ParameterizedTest
  @EnumSource(Qualifier.class)
  void hints_everyPhraseOfEveryQualifier_isFound(Qualifier qualifier) {
    for (List<String> words : qualifier.phrases()) {
      String phrase = String.join(" ", words);
      assertThat(ApologyWording.hints("Well: " + phrase + "!")).anySatisfy(hint -> {
        assertThat(hint.qualifier()).isEqualTo(qualifier);
        assertThat(hint.startInclusive()).isEqualTo(6);
        assertThat(hint.endExclusive()).isEqualTo(6 + phrase.length());
      });
    }
  }

  @Test
  @DisplayName("S-15, S-27: a hint has no JSON and prints nothing")
  void hint_isNeitherWrittenNorPrinted() {
    WordingHint hint = ApologyWording.hints("but you").get(0);

    assertThat(hint).hasToString("WordingHint{***}");
    assertNothingWritten(() -> AttuneJson2.write(hint));
    assertNothingWritten(() -> AttuneJson3.write(hint));
  }

  @Test
  @DisplayName("S-15: no entry and no input of a conversation has a place for an apology's words")
  void types_ofAConversation_holdNoText() {
    for (Class<?> input : RepairInput.class.getPermittedSubclasses()) {
      for (var component : input.getRecordComponents()) {
        assertThat(component.getType()).isNotIn(String.class, dev.attune.core.journal.Note.class);
      }
    }
  }

  @Test
  void hints_hostileText_isReadInTimeProportionalToItsLength() {
    String hyphens = "a-".repeat(200_000) + "b";
    String buts = "but ".repeat(100_000);

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
      assertThat(ApologyWording.hints(hyphens)).isEmpty();
      assertThat(ApologyWording.hints(buts)).isEmpty();
    });
  }

  private static void assertNothingWritten(java.util.concurrent.Callable<String> writing) {
    String[] written = {"{}"};
    Throwable refused = catchThrowable(() -> written[0] = writing.call());

    assertThat(refused != null || written[0].equals("{}")).isTrue();
  }
}
