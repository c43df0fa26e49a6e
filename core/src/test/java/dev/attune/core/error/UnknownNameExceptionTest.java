package dev.attune.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownNameExceptionTest {
  private static final List<String> KNOWN =
      List.of("small-thanks", "small-surprise", "gentle-touch");

  @ParameterizedTest
  @CsvSource({
    "smal-thanks, small-thanks",
    "SMALL-THANKS, small-thanks",
    "small_surprise, small-surprise",
    "touch-gentle, ''",
    "xyz, ''"
  })
  void nearest_isWithinHalfOfItsLength(String name, String expected) {
    assertThat(UnknownNameException.nearest(name, KNOWN).orElse("")).isEqualTo(expected);
  }

  @Test
  void nearest_dotlessI_isNotLostInATurkishLocale() {
    assertThat(UnknownNameException.nearest("SIBLINGS", List.of("siblings"))).contains("siblings");
  }

  @Test
  void of_repeatsOnlyWhatLooksLikeAnId() {
    assertThat(UnknownNameException.of("ritual", "smal-thanks", KNOWN))
        .hasMessage(
            "ritual: expected one of small-thanks, small-surprise, gentle-touch, nearest is 'small-thanks',"
                + " found 'smal-thanks'");
    assertThat(UnknownNameException.of("ritual", "I never feel thanked", KNOWN))
        .hasMessage(
            "ritual: expected one of small-thanks, small-surprise, gentle-touch, found another text");
    assertThat(UnknownNameException.of("ritual", "", KNOWN))
        .hasMessageEndingWith("found another text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"azAZ09", "a-b_c.d:e", "a234567890123456789012345678901234567890"})
  void of_idOfAnyKind_isRepeated(String found) {
    assertThat(UnknownNameException.of("ritual", found, KNOWN))
        .hasMessageEndingWith("found '" + found + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`",
        "{",
        "@",
        "[",
        "/",
        ";",
        "é",
        "a b",
        "a2345678901234567890123456789012345678901"
      })
  void of_anythingElse_isNotRepeated(String found) {
    assertThat(UnknownNameException.of("ritual", found, KNOWN))
        .hasMessageEndingWith("found another text");
  }

  @Test
  void of_moreThanTenNames_doesNotListThem() {
    List<String> ten = IntStream.range(0, 10).mapToObj(i -> "n" + i).toList();
    List<String> eleven = IntStream.range(0, 11).mapToObj(i -> "n" + i).toList();
    assertThat(UnknownNameException.of("name", "xxxx", ten))
        .hasMessage("name: expected one of " + String.join(", ", ten) + ", found 'xxxx'");
    assertThat(UnknownNameException.of("name", "xxxx", eleven))
        .hasMessage("name: expected a known name, found 'xxxx'");
  }

  @Test
  void nearest_isTheFirstOfThoseAsNear_withinTwoEditsOfShortNames() {
    assertThat(UnknownNameException.nearest("ab", List.of("ac", "bb"))).contains("ac");
    assertThat(UnknownNameException.nearest("ab", List.of("xyb", "ac"))).contains("ac");
    assertThat(UnknownNameException.nearest("ab", List.of("xy"))).contains("xy");
    assertThat(UnknownNameException.nearest("ab", List.of("xyz"))).isEmpty();
  }

  @Test
  void nearest_longTexts_areNotLookedFor() {
    assertThat(UnknownNameException.nearest("n".repeat(64), List.of("n".repeat(63))))
        .isPresent();
    assertThat(UnknownNameException.nearest("n".repeat(65), List.of("n".repeat(64))))
        .isEmpty();
  }

  @Test
  void kind_isAlwaysTheSame() {
    assertThat(UnknownNameException.of("name", "x", KNOWN).kind()).isEqualTo("unknown-name");
  }

  @Test
  void ofPrivate_neverRepeatsWhatWasFound() {
    assertThat(UnknownNameException.ofPrivate("answer", "yess", List.of("yes", "no")))
        .hasMessage("answer: expected one of yes, no, nearest is 'yes', found another text");
  }
}
