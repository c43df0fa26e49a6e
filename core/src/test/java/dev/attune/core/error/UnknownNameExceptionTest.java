package dev.attune.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void ofPrivate_neverRepeatsWhatWasFound() {
    assertThat(UnknownNameException.ofPrivate("answer", "yess", List.of("yes", "no")))
        .hasMessage("answer: expected one of yes, no, nearest is 'yes', found another text");
  }
}
