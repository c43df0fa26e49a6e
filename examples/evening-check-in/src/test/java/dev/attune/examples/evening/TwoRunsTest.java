package dev.attune.examples.evening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.examples.evening.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Two runs on one journal")
class TwoRunsTest {
  private static final Path SCRIPT = Runs.INPUTS.resolve("evening.txt");
  private static final Path GOLDEN = Path.of("src/test/resources/evening/journal.jsonl");
  private static final Bond BOND = Bond.builder()
      .id(BondId.of("b-1"))
      .kind(BondKind.FRIENDSHIP)
      .addMembers(
          new Person(PersonId.of("p-1"), Label.of("Ana")),
          new Person(PersonId.of("p-2"), Label.of("Ben")))
      .build();

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void secondProcess_whileOneAsks_isRefusedAndGoesOnAfterwards(boolean journalIsThere)
      throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    if (journalIsThere) {
      Files.copy(GOLDEN, journal);
    }
    int before = journalIsThere ? 10 : 0;
    try (Child first = Child.conversation(journal)) {
      first.answer("Ana, Ben");
      first.answer("6");
      String kept = Files.readString(journal);
      assertThat(kept.lines()).hasSize(before + 1);
      assertRefused(Runs.script(journal, SCRIPT, Runs.NOW), journal);
      assertRefused(Runs.conversation(Runs.BOND, journal, List.of("Ana", "6")), journal);
      assertThat(journal).hasContent(kept);

      assertThat(Runs.view(journal, "p-1").exitCode()).isZero();
      first.answer("5");
      assertThat(Files.readAllLines(journal)).hasSize(before + 2);
    }
    assertThat(Runs.script(journal, SCRIPT, "2026-12-04T21:30:00Z").exitCode()).isZero();
    assertThat(Files.readAllLines(journal)).hasSize(before + 2 + 10);
  }

  @Test
  void secondRun_ofTheSameProcess_isRefused() throws IOException {
    Path journal = Files.copy(GOLDEN, folder.resolve("journal.jsonl"));
    JournalFile first = JournalFile.open(journal, BOND);
    assertRefused(Runs.script(journal, SCRIPT, Runs.NOW), journal);
    first.close();
    assertThat(Runs.script(journal, SCRIPT, "2026-12-02T21:30:00Z").exitCode()).isZero();
  }

  @Test
  void make_whereAnotherRunHasMadeItMeanwhile_isRefused() throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    try (JournalFile late = JournalFile.open(journal, BOND)) {
      Runs.script(journal, SCRIPT, Runs.NOW);
      String kept = Files.readString(journal);
      assertThatThrownBy(late::make).hasMessageContaining("found one under way");
      assertThat(journal).hasContent(kept);
    }
  }

  /** What other programs do to a file without asking whether anybody holds it. */
  enum Meddling {
    WRITES_MORE,
    WRITES_LESS,
    PUTS_ANOTHER_IN_ITS_PLACE,
    TAKES_IT_AWAY;

    private void with(Path journal) throws IOException {
      Path other = journal.resolveSibling("other.jsonl");
      switch (this) {
        case WRITES_MORE -> Files.writeString(journal, "\n", StandardOpenOption.APPEND);
        case WRITES_LESS -> Files.writeString(journal, "");
        case PUTS_ANOTHER_IN_ITS_PLACE ->
          Files.move(Files.copy(journal, other), journal, StandardCopyOption.REPLACE_EXISTING);
        case TAKES_IT_AWAY -> Files.move(journal, other);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "an editor that changes the file during a check-in ends it, and nothing is written over")
  void conversation_whileSomethingElseChangesTheFile_ends(Meddling meddling) throws IOException {
    Path journal = Files.copy(GOLDEN, folder.resolve("journal.jsonl"));
    Deque<String> lines = new ArrayDeque<>(List.of("Ana, Ben", "6", "5"));
    String[] meddledWith = new String[1];
    Answers answers = () -> {
      if (lines.size() == 1) {
        meddling.with(journal);
        meddledWith[0] = Files.exists(journal) ? Files.readString(journal) : "";
      }
      return lines.pop();
    };
    Shown shown = Runs.run(answers, Runs.with(Runs.BOND, journal));
    assertThat(shown.exitCode()).isEqualTo(1);
    assertThat(shown.errors())
        .matches("the system failed: [^\n]+\n")
        .contains("something else changed it during the check-in");
    assertThat(Files.exists(journal) ? Files.readString(journal) : "").isEqualTo(meddledWith[0]);
  }

  private static void assertRefused(Shown shown, Path journal) {
    assertThat(shown)
        .isEqualTo(
            new Shown(
                2,
                "",
                journal
                    + ": expected a journal that no other check-in is writing to, found one under way\n"));
  }
}
