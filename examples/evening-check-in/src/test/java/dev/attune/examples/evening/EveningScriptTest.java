package dev.attune.examples.evening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.evening.Runs.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveningScriptTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sentinel p-1 calm           | expected one of before, feeling, gratitude",
        "feeling                     | expected feeling PERSON FEELING, found less",
        "feeling p-1                 | expected feeling PERSON FEELING, found less",
        "gratitude p-1               | expected gratitude PERSON[>PERSON] TEXT, found less",
        "gratitude p-1>sentinel tea  | expected the id of one of the 2 members, found another one",
        "gratitude sentinel>p-1 tea  | expected the id of one of the 2 members, found another one",
        "gratitude p-1>p-1>p-2 tea   | expected the id of one of the 2 members, found another one",
        "feeling p-1>p-2 calm        | expected the id of one of the 2 members, found another one",
        "pass p-1 sentinel           | expected pass PERSON, found more",
        "feeling sentinel calm       | expected the id of one of the 2 members, found another one",
        "after p-1 7                 | moment: expected after only once the check-in is over",
        "before p-1 11               | expected a whole number from 0 to 10, found something else",
        "before p-1 sentinel         | expected a whole number from 0 to 10, found something else",
        "stressor p-1 sentinel       | step: expected one-feeling, found micro-stressor",
        "affirm p-1 sentinel         | expected one of word, wave, breath, eye-contact, touch, hug, found",
        "affirm p-1 word             | step: expected one-feeling, found affirm"
      })
  @DisplayName("S-27: a wrong line is told by its number and never by its text")
  void script_wrongLine_isToldByItsNumberAndLeavesTheJournal(String line, String expected)
      throws IOException {
    Path script = Files.writeString(
        folder.resolve("evening.txt"), "# an evening\n\nbefore p-2 5\n" + line + "\npass p-2\n");
    Path journal = folder.resolve("journal.jsonl");
    Shown shown = Runs.script(journal, script, Runs.NOW);
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors())
        .matches("[^\n]+\n")
        .startsWith(script + ": line 4: ")
        .contains(expected)
        .doesNotContain("sentinel");
    assertThat(shown.output()).isEmpty();
    assertThat(journal).doesNotExist();
  }

  @Test
  void script_thanksToOneself_isToldByItsNumber() throws IOException {
    Path script = Files.writeString(
        folder.resolve("evening.txt"), "feeling p-1 calm\npass p-2\ngratitude p-1>p-1 sentinel");
    assertThat(Runs.script(folder.resolve("j"), script, Runs.NOW).errors())
        .isEqualTo(script + ": line 3: to: expected another participant, found another person\n");
  }

  @Test
  void script_ofThree_keepsThanksForWhomeverTheyAreForAndOthersPrivate() throws IOException {
    Path bond = Runs.friends(folder);
    Path script = Files.writeString(folder.resolve("evening.txt"), """
        pass p-1
        pass p-2
        pass p-3
        gratitude p-1>p-3 the soup
        gratitude p-2 > 3 hours of sun
        gratitude p-3>p-1 > 3 hours of talk
        """);
    Path journal = folder.resolve("journal.jsonl");
    Shown shown =
        Runs.run(Runs.with(bond, journal, "--script", script.toString(), "--now", Runs.NOW));
    assertThat(shown.errors()).isEmpty();
    assertThat(Files.readAllLines(journal))
        .satisfiesExactly(
            first -> assertThat(first)
                .contains("\"visibility\":\"shared\"", "\"to\":\"p-3\"", "\"the soup\""),
            second -> assertThat(second)
                .contains("\"visibility\":\"private\"", "\"> 3 hours of sun\"")
                .doesNotContain("\"to\""),
            third -> assertThat(third).contains("\"to\":\"p-1\"", "\"> 3 hours of talk\""),
            done -> assertThat(done).contains("ritual-done"));
  }

  @Test
  void script_textTooLong_isToldByItsNumber() throws IOException {
    Path script = Files.writeString(
        folder.resolve("evening.txt"), "feeling p-1 calm\ngratitude p-1 " + "o".repeat(501));
    assertThat(Runs.script(folder.resolve("j"), script, Runs.NOW).errors())
        .isEqualTo(
            script
                + ": line 2: note: expected 1 to 500 characters, not blank, found a text of 501 characters\n");
  }

  @Test
  void script_withoutALine_isRefused() throws IOException {
    Path script = Files.writeString(folder.resolve("evening.txt"), "# nothing\n\n");
    assertThat(Runs.script(folder.resolve("j"), script, Runs.NOW).errors())
        .isEqualTo(script + ": expected a line such as 'feeling p-1 calm', found none\n");
  }

  @Test
  void script_otherBytesThanUtf8_areRefused() throws IOException {
    Path script = Files.write(
        folder.resolve("evening.txt"), "feeling p-1 müde".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Runs.script(folder.resolve("j"), script, Runs.NOW).errors())
        .isEqualTo(script + ": expected text in UTF-8, found other bytes\n");
  }

  @Test
  void script_ofAnotherEditor_isReadAllTheSame() throws IOException {
    Path script = Files.writeString(
        folder.resolve("evening.txt"), "\uFEFFfeeling p-1 müde\r\n\tpass  p-1\r\n");
    Path journal = folder.resolve("journal.jsonl");
    assertThat(Runs.script(journal, script, Runs.NOW).exitCode()).isZero();
    assertThat(Files.readString(journal)).contains("\"ownWords\":\"müde\"");
  }
}
