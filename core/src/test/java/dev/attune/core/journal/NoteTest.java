package dev.attune.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.error.InvalidValueException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-28: a note is short, optional free text that prints nothing of itself")
class NoteTest {
  @Test
  void of_fiveHundredCodePoints_isKeptWhole() {
    String faces = "😀".repeat(Note.LONGEST);

    assertThat(Note.of(faces).value()).isEqualTo(faces);
  }

  @Test
  void of_oneCodePointMore_isRefusedWithoutTheText() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Note.of("a".repeat(Note.LONGEST + 1)))
        .withMessage(
            "note: expected 1 to 500 characters, not blank, found a text of 501 characters");
  }

  @Test
  void of_blank_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Note.of(" \n"))
        .withMessage("note: expected 1 to 500 characters, not blank, found a blank text");
  }

  @Test
  void toString_isFixed() {
    assertThat(Note.of("a secret")).hasToString("***");
  }
}
