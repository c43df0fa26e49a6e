package dev.attune.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.CoreWordings;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.evidence.Caution;
import dev.attune.core.plan.Task;
import dev.attune.core.reason.Reason;
import dev.attune.core.selection.SelectionReason;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sentences by code")
class WordsTest {
  private static final Words GERMAN = Words.of(Map.of(
      "caution.TIME_BOX", "Es hat ein Ende.",
      "reason.TOO_LITTLE_TIME", "Braucht {needed} Minuten, da sind {available}.",
      "refusal.invalid-value", "{field}: passt nicht ({found}).",
      "refusal.invalid-value.closeness", "Bitte eine Zahl von 0 bis 10."));

  @Test
  void say_takesTheLanguagesSentence_orTheEnglishOne() {
    assertThat(GERMAN.say(Caution.TIME_BOX.wording())).isEqualTo("Es hat ein Ende.");
    assertThat(GERMAN.say(Caution.CO_RUMINATION.wording())).isEqualTo(Caution.CO_RUMINATION.text());
    assertThat(Words.english().say(Caution.TIME_BOX.wording())).isEqualTo(Caution.TIME_BOX.text());
  }

  @Test
  void reason_keepsCodeAndFigures_andChangesItsSentence() {
    Reason reason = Reason.of(SelectionReason.TOO_LITTLE_TIME, "needed", "11", "available", "5");

    Reason said = reason.inWords(GERMAN);

    assertThat(said.text()).isEqualTo("Braucht 11 Minuten, da sind 5.");
    assertThat(said.code()).isEqualTo(reason.code());
    assertThat(said.figures()).isEqualTo(reason.figures());
    assertThat(reason.inWords(Words.english())).isEqualTo(reason);
  }

  @Test
  void refusal_isSaidForItsField_orForItsKind_orAsItIs() {
    InvalidValueException field = InvalidValueException.of("closeness", "0 to 10", "another");
    InvalidValueException other = InvalidValueException.of("minutes", "1 to 120", 0);
    UnknownNameException unknown = UnknownNameException.of("ritual", "smal-thanks", List.of());

    assertThat(GERMAN.say(field)).isEqualTo("Bitte eine Zahl von 0 bis 10.");
    assertThat(GERMAN.say(other)).isEqualTo("minutes: passt nicht (0).");
    assertThat(GERMAN.say(unknown)).isEqualTo(unknown.getMessage());
    assertThat(GERMAN.say(new InvalidValueException("as it stands"))).isEqualTo("as it stands");
  }

  @Test
  void refusals_areSaidInEnglish_asTheirMessages() {
    InvalidValueException refusal = InvalidValueException.of("minutes", "1 to 120", 0);
    Words english =
        Words.of(Map.of(Words.REFUSALS.get(0).code(), Words.REFUSALS.get(0).english()));

    assertThat(english.say(refusal)).isEqualTo(refusal.getMessage());
  }

  @Test
  void missing_tellsWhatALanguageHasYetToSay() {
    assertThat(GERMAN.missing(List.of(Caution.TIME_BOX, Caution.CO_RUMINATION)))
        .containsExactly(Caution.CO_RUMINATION.wording());
    assertThat(Words.english().missing(List.of(Task.BEGIN_RECURRING_CONFLICT)))
        .extracting(Wording::code)
        .containsExactly(
            "task.begin-recurring-conflict.title", "task.begin-recurring-conflict.invitation");
  }

  @Test
  void missing_takesAListOfWordingsAsItIs() {
    List<Wording> all = CoreWordings.all();

    assertThat(Words.english().missing(all)).isEqualTo(all);
    assertThat(GERMAN.missing(List.of(Caution.TIME_BOX.wording(), Caution.CO_RUMINATION.wording())))
        .containsExactly(Caution.CO_RUMINATION.wording());
  }

  @Test
  void askedBy_hearsEachSentenceOnce() {
    assertThat(Words.askedBy(words -> {
          words.sayAll("list", List.of("one", "two"));
          words.say("list.1", "one");
        }))
        .containsExactly(new Wording("list.1", "one"), new Wording("list.2", "two"));
  }

  @Test
  void sayAll_numbersTheCodesFromOneOn() {
    Words words = Words.of(Map.of("list.2", "zwei"));
    assertThat(words.sayAll("list", List.of("one", "two", "three")))
        .containsExactly("one", "zwei", "three");
    assertThat(words.say("list.2", "two")).isEqualTo("zwei");
    assertThat(words.say("list.1", "one")).isEqualTo("one");
  }

  @Test
  void words_areTheirSentences() {
    Words words = Words.of(Map.of("list.2", "zwei"));
    assertThat(words)
        .isEqualTo(Words.of(Map.of("list.2", "zwei")))
        .hasSameHashCodeAs(Words.of(Map.of("list.2", "zwei")))
        .isNotEqualTo(Words.english())
        .isNotEqualTo("zwei")
        .hasToString("Words of 1");
    assertThat(words.hashCode()).isNotEqualTo(Words.english().hashCode());
  }

  @Test
  void fill_braceThatIsNoPlace_stays() {
    Map<String, String> figures = Map.of("n", "7", "", "nothing");
    assertThat(Words.fill("{n", figures)).isEqualTo("{n");
    assertThat(Words.fill("a { b {n}{n} {m} }", figures)).isEqualTo("a { b 77 {m} }");
    assertThat(Words.fill("{{n}}", figures)).isEqualTo("{7}");
  }

  @Property
  void fill_putsFiguresInOnce_whateverTheyHold(@ForAll String value) {
    assertThat(Words.fill("{a} and {b}", Map.of("a", value, "b", "{a}")))
        .isEqualTo(value + " and {a}");
  }

  @Property
  void fill_withoutFigures_leavesEverySentenceAsItIs(@ForAll String sentence) {
    assertThat(Words.fill(sentence, Map.of())).isEqualTo(sentence);
  }

  @Test
  void wording_withoutASentenceOrAPath_isRefused() {
    assertThatThrownBy(() -> new Wording("caution", "A sentence."))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("code: ");
    assertThatThrownBy(() -> new Wording("caution.TIME_BOX", " "))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("english: ");
  }
}
