package dev.attune.examples.evening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.evening.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveningCheckInProgramTest {
  private static final Path SCRIPT = Runs.INPUTS.resolve("evening.txt");
  private static final Path GOLDEN = Path.of("src/test/resources/evening");

  @TempDir
  Path folder;

  @Test
  void run_help_tellsTheOptionsAndThatTheClockIsRead() {
    Shown shown = Runs.run("--help");
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.output())
        .contains("--bond", "--journal", "--script", "--view", "--now", "clock", "2 the input");
    assertThat(shown.output().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void run_version_tellsIt() {
    assertThat(Runs.run("--version").output())
        .matches("evening-check-in \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void script_anEvening_isShownAndKeptAsExpected() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Shown shown = Runs.script(journal, SCRIPT, Runs.NOW);
    assertThat(shown)
        .isEqualTo(new Shown(0, Files.readString(GOLDEN.resolve("conversation.txt")), ""));
    assertThat(journal).hasSameTextualContentAs(GOLDEN.resolve("journal.jsonl"));
  }

  @Test
  void script_again_isACheckInOfItsOwn() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Runs.script(journal, SCRIPT, Runs.NOW);
    Runs.script(journal, SCRIPT, Runs.NOW);
    String first = Files.readString(GOLDEN.resolve("journal.jsonl"));
    String second = first
        .replace("\"id\":\"" + Runs.NOW, "\"id\":\"" + Runs.NOW + "-2")
        .replace("\"session\":\"" + Runs.NOW, "\"session\":\"" + Runs.NOW + "-2");
    assertThat(journal).hasContent(first + second);
  }

  @Test
  void script_ofOnePerson_hasTheFormForOne() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Path script = Files.writeString(
        folder.resolve("alone.txt"),
        "feeling p-1 at ease\ngratitude p-1 the light\npass p-1\naffirm p-1 breath\n");
    Shown shown = Runs.script(journal, script, Runs.NOW);
    assertThat(shown.output()).contains("An evening check-in for Ana\n", "it may rest");
    assertThat(Files.readString(journal))
        .contains("\"word\":\"at-ease\"", "\"variant\":\"solo\"", "\"participants\":[\"p-1\"]")
        .doesNotContain("\"to\":");
  }

  @Test
  void script_thatEndsEarly_leavesAsPeopleDo() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Path script =
        Files.writeString(folder.resolve("early.txt"), "feeling p-1 calm\nfeeling p-2 torn\n");
    assertThat(Runs.script(journal, script, Runs.NOW).exitCode()).isZero();
    assertThat(Files.readAllLines(journal)).hasSize(3).last().asString().contains("ritual-done");
  }

  @ParameterizedTest
  @CsvSource({"p-1", "p-2"})
  void view_afterAnEvening_isShownAsExpected(String person) throws IOException {
    Shown shown = Runs.view(GOLDEN.resolve("journal.jsonl"), person);
    assertThat(shown)
        .isEqualTo(new Shown(0, Files.readString(GOLDEN.resolve("view-" + person + ".txt")), ""));
  }

  @Test
  void view_afterFourEvenings_tellsHowTheyHaveBeenGoing() {
    Path journal = folder.resolve("journal.jsonl");
    for (int day = 1; day <= 4; day++) {
      Runs.script(journal, SCRIPT, "2026-12-0" + day + "T21:30:00Z");
    }
    assertThat(Runs.view(journal, "p-2").output())
        .contains("The last four weeks", "4 of 5 days", "closer", "2 more on average");
  }

  @Test
  @DisplayName("S-25: a feeling, a worry and a rating are in their owner's view and in no other")
  void view_privateEntries_areTheirOwnersAlone() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Path script = Files.writeString(folder.resolve("evening.txt"), """
            before p-1 3
            before p-2 9
            feeling p-1 wobbly-of-one
            feeling p-2 wobbly-of-two
            gratitude p-1 thanks-of-one
            gratitude p-2 thanks-of-two
            stressor p-1 worry-of-one
            stressor p-2 worry-of-two
            pass p-1
            pass p-2
            after p-1 4
            after p-2 8
            """);
    assertThat(Runs.script(journal, script, Runs.NOW).errors()).isEmpty();
    assertThat(Runs.view(journal, "p-1").output())
        .contains("wobbly-of-one", "worry-of-one", "thanks-of-one", "thanks-of-two")
        .contains("3 before, 4 after, a lift of +1")
        .doesNotContain("wobbly-of-two", "worry-of-two", "9 before", "8 after");
    assertThat(Runs.view(journal, "p-2").output())
        .contains("wobbly-of-two", "worry-of-two", "thanks-of-one", "thanks-of-two")
        .contains("9 before, 8 after, a lift of -1")
        .doesNotContain("wobbly-of-one", "worry-of-one", "3 before", "4 after");
  }

  @Test
  @DisplayName("S-22: who passed looks in another's view like who answered")
  void view_otherPassed_isTheSameToTheByte() throws IOException {
    String answered = Files.readString(SCRIPT);
    String passed = answered.replaceAll("stressor p-2 .*", "pass p-2");
    assertThat(passed).isNotEqualTo(answered);
    String[] views = new String[2];
    for (String script : new String[] {answered, passed}) {
      int number = script.equals(answered) ? 0 : 1;
      Path journal = folder.resolve(number + ".jsonl");
      Path file = Files.writeString(folder.resolve(number + ".txt"), script);
      Runs.script(journal, file, Runs.NOW);
      views[number] = Runs.view(journal, "p-1").output();
    }
    assertThat(views[1]).isEqualTo(views[0]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--script s --journal j --bond b            | --now: expected an instant",
        "--script s --view p-1 --journal j --bond b | --view: expected no --script",
        "--now yesterday --journal j --bond b       | expected an instant such as",
        "--now +99999-01-01T00:00:00Z --journal j --bond b | expected an instant such as",
        "--journal j                                | --bond",
        "--bond b                                   | --journal",
        "--bond nowhere.json --journal j            | nowhere.json: expected a file, found nothing",
        "--bond inputs --journal j                  | inputs: expected a file, found a folder",
        "--bond inputs/evening.txt --journal j      | inputs/evening.txt: line 1: expected JSON",
        "--bond inputs/bond.json --journal inputs   | inputs: expected a file, found a folder",
        "--bond inputs/bond.json --journal no/j     | no/j: expected a file in a folder that exists",
        "--bond inputs/bond.json --journal no.jsonl --view p-1 | no.jsonl: expected a file, found",
        "--bond inputs/bond.json --journal j --view p-9 | --view: expected the id of one of the 2"
      })
  void run_wrongOptions_areToldInOneLine(String options, String told) {
    Shown shown = Runs.run(options.split(" +"));
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors()).matches("[^\n]+\n").contains(told);
    assertThat(shown.output()).isEmpty();
  }

  @Test
  void run_bondWithAnUnknownProperty_isRefused() throws IOException {
    Path bond = Files.writeString(
        folder.resolve("bond.json"), Files.readString(Runs.BOND).replace("\"zone\"", "\"zoen\""));
    Shown shown = Runs.run(Runs.with(bond, folder.resolve("j")));
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors()).startsWith(bond + ": $: expected").contains("zone");
  }
}
