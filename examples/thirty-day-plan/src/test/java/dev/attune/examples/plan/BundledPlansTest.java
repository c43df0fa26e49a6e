package dev.attune.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program, from a file to what it prints and writes. */
class BundledPlansTest {
  /** What is printed, and every file that is written. */
  private record Shown(String text, String json, String page, String calendar) {}

  private static final Path INPUTS = Path.of("inputs");

  @TempDir
  Path folder;

  private int runs;

  /**
   * What people see of Ana's and Ben's plan, to the byte. Where a change is meant, the new files are made by the program: run it
   * with {@code --out} and this folder, and send what it prints to {@code plan.txt} there.
   */
  @Test
  void run_coupleThatShipsWithTheProgram_showsWhatItAlwaysShowed() throws IOException {
    Path expected = Path.of("src/test/resources/long-term-couple");
    Shown shown = run(input("long-term-couple"));
    assertThat(shown.text()).isEqualTo(Files.readString(expected.resolve("plan.txt")));
    assertThat(shown.json()).isEqualTo(Files.readString(expected.resolve("plan.json")));
    assertThat(shown.page()).isEqualTo(Files.readString(expected.resolve("plan.html")));
    assertThat(shown.calendar()).isEqualTo(Files.readString(expected.resolve("plan.ics")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"long-term-couple", "busy-parents", "friends-far-apart", "on-my-own"})
  void run_everyInput_givesTheSameBytesAgain(String input) throws IOException {
    Shown shown = run(input(input));
    assertThat(run(input(input))).isEqualTo(shown);
    assertThat(shown.text().lines()).allMatch(line -> line.length() <= 80);
    assertThat(shown.text().replace('\n', ' ').strip()).endsWith(PlanInWords.STANDING_SENTENCE);
    assertThat(shown.page()).contains(PlanInWords.STANDING_SENTENCE);
    assertThat(shown.json()).contains("\"day\": 30,");
    assertThat(shown.calendar()).endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void run_withoutInput_plansForTheCoupleThatShipsWithIt() throws IOException {
    StringWriter output = new StringWriter();
    assertThat(ThirtyDayPlanProgram.run(new PrintWriter(output), new PrintWriter(output)))
        .isZero();
    assertThat(output.toString()).isEqualTo(run(input("long-term-couple")).text());
  }

  @Test
  void run_oneAnswerChanged_changesTheHabit() throws IOException {
    String input = input("long-term-couple");
    assertThat(input).doesNotContain("microHabit");
    assertThat(run(input).json()).contains("\"microHabit\": \"morning-compliment\"");
    String content = input.replace(
        "\"daily-appreciation-aloud\": \"no\"", "\"daily-appreciation-aloud\": \"yes\"");
    assertThat(run(content).json()).contains("\"microHabit\": \"celebrate-micro-wins\"");
  }

  @Test
  @DisplayName(
      "S-06: what anyone sees is the same to the byte, whoever stated a boundary or has which safety state")
  void run_boundariesAndStatesExchanged_showTheSameBytes() throws IOException {
    String input = input("long-term-couple");
    String exchanged = input.replace("\"owner\": \"p-2\"", "\"owner\": \"p-1\"");
    assertThat(exchanged).isNotEqualTo(input);
    assertThat(run(exchanged)).isEqualTo(run(input));
    for (String state : new String[] {"not-asked", "seek-support"}) {
      Shown first = run(withState(input, "p-1", state));
      assertThat(first).isNotEqualTo(run(input));
      assertThat(run(withState(input, "p-2", state))).isEqualTo(first);
      assertThat(run(withState(withState(input, "p-1", state), "p-2", state))).isEqualTo(first);
    }
  }

  @Test
  @DisplayName("S-06: nothing that is shown or written names a safety state or a boundary")
  void run_someoneSeeksSupport_isToldNowhere() throws IOException {
    String input = withState(input("long-term-couple"), "p-1", "seek-support");
    assertThat(run(input).toString())
        .doesNotContainIgnoringCase("seek-support")
        .doesNotContainIgnoringCase("suspend")
        .doesNotContainIgnoringCase("gaze");
  }

  @Test
  void run_wishThatIsExcluded_isNoError() throws IOException {
    String input = input("long-term-couple")
        .replace("\"minutesPerDay\"", "\"microHabit\": \"eyes-not-screens\", \"minutesPerDay\"");
    Shown shown = run(input);
    assertThat(shown.json()).doesNotContain("\"microHabit\": \"eyes-not-screens\"");
    assertThat(shown.json().replaceAll("\\s+", ""))
        .contains("\"leftOut\":[{\"what\":\"eyes-not-screens\"");
  }

  private static String withState(String input, String member, String state) {
    String changed = input.replace(
        "\"" + member + "\": \"no-concern-reported\"", "\"" + member + "\": \"" + state + "\"");
    assertThat(changed).isNotEqualTo(input);
    return changed;
  }

  private static String input(String name) throws IOException {
    return Files.readString(INPUTS.resolve(name + ".json"));
  }

  private Shown run(String input) throws IOException {
    runs++;
    Path file = Files.writeString(folder.resolve("couple-" + runs + ".json"), input);
    Path out = folder.resolve("out-" + runs);
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    int exitCode = ThirtyDayPlanProgram.run(
        new PrintWriter(output),
        new PrintWriter(errors),
        "--input",
        file.toString(),
        "--out",
        out.toString());
    assertThat(errors.toString()).isEmpty();
    assertThat(exitCode).isZero();
    return new Shown(
        output.toString(),
        Files.readString(out.resolve("plan.json")),
        Files.readString(out.resolve("plan.html")),
        Files.readString(out.resolve("plan.ics")));
  }
}
