package dev.attune.examples.evening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.evening.Runs.Shown;
import dev.attune.examples.parts.PlainText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConversationTest {
  /** Ana and Ben, as they type: who is here, two ratings, five answers each but for two passes, two ratings. */
  private static final List<String> EVENING = List.of(
      "Ben, Ana",
      "6",
      "5",
      "calm",
      "?",
      "like an old sofa",
      "the tea",
      "",
      "pass",
      "the car",
      "Eye contact",
      "wave",
      "7",
      "");

  /** How many lines of the journal each number of these answers makes: a name, a '?', a pass and a
   * gesture before the last make none. */
  private static final List<Integer> LINES_AFTER =
      List.of(0, 0, 1, 2, 3, 3, 4, 5, 5, 5, 6, 6, 7, 8);

  @TempDir
  Path folder;

  @Test
  void conversation_anEvening_isHeldAndKept() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Shown shown = Runs.conversation(Runs.BOND, journal, EVENING);
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.errors()).isEmpty();
    assertThat(shown.output())
        .contains("Ana> ", "Ben> ", "delighted, excited", "That was your check-in.")
        .doesNotContain("old sofa");
    assertThat(Files.readString(journal))
        .contains("\"initiator\":\"p-2\"", "like an old sofa", "\"to\":\"p-2\"", "the car");
    assertThat(Files.readAllLines(journal)).hasSize(8);
  }

  @Test
  void conversation_answersThatDoNotFit_areAskedAgain() {
    List<String> lines = List.of(
        "Chloe",
        "ana",
        "eleven",
        "11",
        "5",
        "x".repeat(501),
        "m\uFFFDde",
        "tired",
        "",
        "",
        "hug",
        "breath",
        "5");
    Shown shown = Runs.conversation(Runs.BOND, folder.resolve("journal.jsonl"), lines);
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.output())
        .contains("Please name one or more of: Ana (p-1), Ben (p-2)")
        .contains("A whole number from 0 to 10, please")
        .contains("That is more than fits, 500 characters.")
        .contains("Some letters did not arrive.")
        .contains("Please choose from: word, breath.");
    assertThat(folder.resolve("journal.jsonl")).isNotEmptyFile();
  }

  @Test
  @DisplayName(
      "S-21: 'Stop' is heard however it is written, as phones begin every line with a capital")
  void conversation_stopAndPassInCapitals_areHeard() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Runs.conversation(Runs.BOND, journal, List.of("Ana, Ben", "Pass", "STOP", "Pass", "Stop"));
    assertThat(Files.readAllLines(journal)).singleElement().asString().contains("ritual-done");
  }

  @Test
  void conversation_keysThatWriteNoText_areAskedAgain() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Shown shown = Runs.conversation(
        Runs.BOND, journal, List.of("Ana", "5", "ca\u001B[Dlm", "ca\u009BDlm", "\tat\tease "));
    assertThat(shown.output()).contains("Some keys, such as the arrows");
    assertThat(Files.readString(journal)).contains("\"word\":\"at-ease\"").doesNotContain("lm");
  }

  @Test
  void conversation_whereNothingIsSaid_saysSo() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Shown shown = Runs.conversation(Runs.BOND, journal, List.of("Ana, Ben"));
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.output())
        .endsWith("\nNothing was said, so nothing was kept. Another evening, perhaps.\n");
    assertThat(journal).isEmptyFile();
    assertThat(Runs.view(journal, "p-1").output()).contains("Nothing is here yet.");
  }

  @Test
  void conversation_onANarrowTerminal_breaksItsLines() {
    Answers answers = Answers.from(new BufferedReader(new StringReader("Ana\n5\n?\n")));
    Shown shown = Runs.run(answers, 34, Runs.with(Runs.BOND, folder.resolve("journal.jsonl")));
    assertThat(shown.output().replace("Ana> ", "").lines()).allMatch(line -> line.length() <= 34);
  }

  @ParameterizedTest
  @CsvSource({"40, 40", "80, 80", "200, 80", "7, 20", "wide, 80", "-40, 80", ", 80", "'', 80"})
  void columns_ofATerminal_makeTheWidth(@Nullable String columns, int width) {
    assertThat(PlainText.widthWithin(columns)).isEqualTo(width);
  }

  @Test
  void conversation_ofThree_asksWhomTheThanksAreFor() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Shown shown = Runs.conversation(
        Runs.friends(folder),
        journal,
        List.of(
            "Ana, Ben, Chloe",
            "",
            "",
            "",
            "",
            "",
            "", // who is here, ratings, feelings
            "Ana",
            "Dora",
            "chloe",
            "the soup", // no thanks to oneself or to strangers
            "Nobody",
            "the sun",
            "p-1",
            "", // passing is open to the last
            "",
            "",
            "",
            "",
            "",
            ""));
    assertThat(shown.output())
        .contains("First say whom you thank.", "Ana, whom> ", "Ben, whom> ", "Chloe, whom> ")
        .contains("Please name one of: Ben (p-2), Chloe (p-3), or nobody.");
    assertThat(Files.readAllLines(journal))
        .satisfiesExactly(
            first -> assertThat(first)
                .contains("\"visibility\":\"shared\"", "\"to\":\"p-3\"", "\"the soup\""),
            second -> assertThat(second)
                .contains("\"visibility\":\"private\"", "\"the sun\"")
                .doesNotContain("\"to\""),
            done -> assertThat(done).contains("ritual-done"));
  }

  @Test
  void conversation_ofThreeOfWhomOneLeft_asksNobodyWhom() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Shown shown = Runs.conversation(
        Runs.friends(folder),
        journal,
        List.of("Ana, Ben, Chloe", "", "stop", "", "calm", "calm", "the soup", ""));
    assertThat(shown.output()).doesNotContain("whom");
    assertThat(Files.readString(journal)).contains("\"to\":\"p-3\"");
  }

  @Test
  @DisplayName("S-21: anyone can leave alone, at any question, and the others go on")
  void conversation_oneStops_theOtherGoesOnAlone() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    Shown shown = Runs.conversation(
        Runs.BOND,
        journal,
        List.of("Ana and Ben", "", "stop", "calm", "the light", "", "breath", "7"));
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.output()).contains("slow\nbreath?");
    assertThat(Files.readString(journal))
        .contains("\"moment\":\"after\"")
        .doesNotContain("\"to\":");
  }

  @Test
  void conversation_ofOneMember_asksNobodyWhoIsThere() throws IOException {
    Path bond = Files.writeString(
        folder.resolve("bond.json"),
        "{\"id\":\"b-2\",\"kind\":\"self\",\"members\":[{\"id\":\"p-1\",\"label\":\"Robin\"}]}");
    Shown shown = Runs.conversation(
        bond, folder.resolve("journal.jsonl"), List.of("4", "calm", "the sea", "", "breath", "5"));
    assertThat(shown.output()).contains("just for you").doesNotContain("Who is here?");
    assertThat(Files.readAllLines(folder.resolve("journal.jsonl"))).hasSize(5);
  }

  @Test
  void conversation_wherePeopleGoAway_endsForEveryone() throws IOException {
    for (int answered = 0; answered < EVENING.size(); answered++) {
      Path journal = folder.resolve(answered + ".jsonl");
      Shown shown = Runs.conversation(Runs.BOND, journal, EVENING.subList(0, answered));
      assertThat(shown.exitCode()).isZero();
      if (answered > 3) {
        assertThat(Files.readString(journal)).contains("ritual-done");
      }
    }
  }

  @Test
  void conversation_killedAnywhere_losesNothingAndLeavesNoHalfLine() throws IOException {
    Path whole = folder.resolve("whole.jsonl");
    Runs.conversation(Runs.BOND, whole, EVENING);
    List<String> all = Files.readAllLines(whole);
    int most = 0;
    for (int answered = 0; answered < EVENING.size(); answered++) {
      Path journal = folder.resolve(answered + ".jsonl");
      Shown killed = Runs.run(killedAfter(answered), Runs.with(Runs.BOND, journal));
      assertThat(killed.exitCode()).isEqualTo(1);
      List<String> kept = Files.exists(journal) ? Files.readAllLines(journal) : List.of();
      assertThat(kept).isEqualTo(all.subList(0, kept.size()));
      assertThat(kept).hasSizeGreaterThanOrEqualTo(most);
      most = kept.size();

      assertThat(Runs.conversation(Runs.BOND, journal, EVENING).exitCode()).isZero();
      assertThat(Files.readAllLines(journal)).hasSize(kept.size() + all.size());
    }
    assertThat(most).isEqualTo(all.size());
  }

  @ParameterizedTest
  @MethodSource("answersBeforeThePlugIsPulled")
  void conversation_whoseProcessIsKilled_losesNothingAndTheNextOneBeginsAnew(int answered)
      throws IOException {
    Path whole = folder.resolve("whole.jsonl");
    Runs.conversation(Runs.BOND, whole, EVENING);
    Path journal = folder.resolve("journal.jsonl");
    try (Child child = Child.conversation(journal)) {
      for (String line : EVENING.subList(0, answered)) {
        child.answer(line);
      }
    }
    String kept = Files.readString(journal);
    assertThat(atAnyHour(kept))
        .isEqualTo(atAnyHour(Files.readString(whole))
            .lines()
            .limit(LINES_AFTER.get(answered))
            .map(line -> line + "\n")
            .collect(Collectors.joining()));

    assertThat(Runs.conversation(Runs.BOND, journal, EVENING).exitCode()).isZero();
    assertThat(Files.readString(journal)).startsWith(kept);
    assertThat(Files.readAllLines(journal)).hasSize(LINES_AFTER.get(answered) + 8);
  }

  private static IntStream answersBeforeThePlugIsPulled() {
    return Boolean.getBoolean("attune.nightly")
        ? IntStream.range(0, EVENING.size())
        : IntStream.of(2, 6, 12);
  }

  /** A process of its own has an hour of its own. */
  private static String atAnyHour(String journal) {
    return journal.replaceAll("20[0-9-]+T[0-9:]+Z", "HOUR");
  }

  private static Answers killedAfter(int answered) {
    Deque<String> lines = new ArrayDeque<>(EVENING.subList(0, answered));
    return () -> {
      if (lines.isEmpty()) {
        throw new IOException("killed");
      }
      return lines.pop();
    };
  }
}
