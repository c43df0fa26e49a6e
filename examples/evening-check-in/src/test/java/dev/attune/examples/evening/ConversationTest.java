package dev.attune.examples.evening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.evening.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
