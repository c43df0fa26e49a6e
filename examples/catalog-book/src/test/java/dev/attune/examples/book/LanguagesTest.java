package dev.attune.examples.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.AssessmentWordings;
import dev.attune.catalog.CatalogWordings;
import dev.attune.core.CoreWordings;
import dev.attune.core.wording.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every language says everything")
class LanguagesTest {
  private static final Pattern FIGURE = Pattern.compile("\\{[a-zA-Z0-9]+}");

  private static final Map<String, Wording> EVERYTHING = Stream.of(
          AssessmentWordings.all(),
          CatalogWordings.all(),
          CoreWordings.all(),
          Stream.of(Label.values()).map(Label::wording).toList())
      .flatMap(List::stream)
      .collect(Collectors.toMap(Wording::code, Function.identity()));

  static List<String> tags() {
    return Languages.TAGS.stream().filter(tag -> !tag.equals(Languages.ENGLISH)).toList();
  }

  @ParameterizedTest
  @MethodSource("tags")
  void noCode_isMissing_andNoneIsLeftOver(String tag) throws IOException {
    assertThat(Languages.sentences(tag).keySet()).isEqualTo(EVERYTHING.keySet());
  }

  @ParameterizedTest
  @MethodSource("tags")
  void everySentence_holdsTheFiguresOfTheEnglishOne(String tag) throws IOException {
    assertThat(Languages.sentences(tag))
        .allSatisfy((code, sentence) ->
            assertThat(figures(sentence)).as(code).isEqualTo(figures(english(code))));
  }

  @ParameterizedTest
  @MethodSource("tags")
  void nothing_isLeftInEnglish(String tag) throws IOException {
    Map<String, String> sentences = Languages.sentences(tag);

    assertThat(sentences.entrySet().stream()
            .filter(said -> said.getValue().equals(english(said.getKey())))
            .filter(said -> said.getValue().split(" ", -1).length > 4)
            .map(Map.Entry::getKey))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tags")
  void noSentence_isBlankOrBroken(String tag) throws IOException {
    assertThat(Languages.sentences(tag).values())
        .allSatisfy(sentence -> assertThat(sentence)
            .isNotBlank()
            .doesNotContain("  ")
            .doesNotContain("\uFFFD")
            .doesNotContainPattern("https?://"));
  }

  @Test
  @DisplayName("S-16: no second language brings in words that diagnose or type")
  void german_hasNoWordsThatDiagnose() throws IOException {
    assertThat(Languages.sentences("de").values())
        .allSatisfy(sentence -> assertThat(sentence)
            .doesNotContainPattern(
                "(?i)\\b(narziss|toxisch|gestört|krankhaft|dysfunktional|pathologisch)"));
  }

  @Test
  @DisplayName("S-18: no second language gives the people a gender or a marriage")
  void german_namesNoSpouses() throws IOException {
    assertThat(Languages.sentences("de").values())
        .allSatisfy(sentence -> assertThat(sentence)
            .doesNotContainPattern("\\b(Ehemann|Ehefrau|Gatte|Gattin|Freundin|Partnerin)\\b"));
  }

  private static String english(String code) {
    return Objects.requireNonNull(EVERYTHING.get(code), code).english();
  }

  private static Set<String> figures(String sentence) {
    Set<String> figures = new TreeSet<>();
    Matcher figure = FIGURE.matcher(sentence);
    while (figure.find()) {
      figures.add(figure.group());
    }
    return figures;
  }
}
