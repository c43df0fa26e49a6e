package dev.attune.examples.evening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.catalog.StandardCatalog;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.PauseStated;
import dev.attune.core.journal.PlanAdopted;
import dev.attune.core.json.AttuneJson3;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.examples.evening.Runs.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalFileTest {
  private static final Path GOLDEN = Path.of("src/test/resources/evening/journal.jsonl");
  private static final Path SCRIPT = Runs.INPUTS.resolve("evening.txt");

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"type\":\"rated\",\"id\":\"sentinel            | 11",
        "sentinel                                         | 11",
        "[]                                               | 11",
        "null                                             | 11",
        "{\"type\":\"sentinel\"}                          | 11",
        "{\"type\":\"thanks-spoken\",\"id\":\"e-1\"}      | 11",
        "\u0000\u0000\u0000\u0000                         | 11",
        "\"sentinel\"                                     | 11",
        "{\"type\":\"rated\"} {\"type\":\"rated\"}      | 11"
      })
  void run_damagedJournal_isRefusedAndLeftAsItWas(String damage, int line) throws IOException {
    for (String end : List.of("", "\n")) {
      refuses(Files.readString(GOLDEN) + damage + end, line);
    }
  }

  @Test
  void run_journalOfOthers_isRefusedAndLeftAsItWas() throws IOException {
    refuses(Files.readString(GOLDEN).replaceFirst("\"author\":\"p-2\"", "\"author\":\"p-9\""), 1);
  }

  @Test
  void run_journalThatAnEditorPutAMarkBefore_isRefusedAndLeftAsItWas() throws IOException {
    refuses("\uFEFF" + Files.readString(GOLDEN), 1);
  }

  @Test
  void run_journalWithLineEndsOfAnotherSystem_isRefusedAndLeftAsItWas() throws IOException {
    refuses(Files.readString(GOLDEN).replace("\n", "\r\n"), 1);
    refuses(Files.readString(GOLDEN) + "\r\n", 11);
  }

  @Test
  void run_planOfOthers_isRefusedAndLeftAsItWas() throws IOException {
    refuses(Files.readString(GOLDEN) + planOf("b-9"), 11);
    Path own = Files.writeString(folder.resolve("own.jsonl"), planOf("b-1"));
    assertThat(Runs.view(own, "p-1").exitCode()).isZero();
  }

  private static String planOf(String bond) {
    Bond whose = Bond.builder()
        .id(BondId.of(bond))
        .kind(BondKind.FRIENDSHIP)
        .addMembers(
            new Person(PersonId.of("p-1"), Label.of("Ana")),
            new Person(PersonId.of("p-2"), Label.of("Ben")))
        .build();
    PlanAdopted adopted = PlanAdopted.builder()
        .id(EntryId.of("e-1"))
        .at(Instant.parse("2026-11-01T20:00:00Z"))
        .zone(ZoneOffset.UTC)
        .author(PersonId.of("p-1"))
        .plan(ThirtyDayPlanner.using(StandardCatalog.rituals())
            .plan(PlanRequest.builder()
                .bond(whose)
                .startsOn(LocalDate.parse("2026-11-01"))
                .minutesPerDay(15)
                .build()))
        .build();
    return AttuneJson3.writeLine(adopted) + "\n";
  }

  @Test
  void run_oneIdForTwoContents_isRefusedAndLeftAsItWas() throws IOException {
    String journal = Files.readString(GOLDEN);
    String first = journal.substring(0, journal.indexOf('\n') + 1);
    refuses(journal + first.replace("\"closeness\":5", "\"closeness\":6"), 11);
  }

  @Test
  void run_everyCutOfTheLastLine_isRefused() throws IOException {
    String journal = Files.readString(GOLDEN);
    String before = journal.substring(0, journal.lastIndexOf('\n', journal.length() - 2) + 1);
    for (int length = before.length() + 1; length < journal.length() - 1; length += 7) {
      refuses(journal.substring(0, length), 10);
    }
  }

  @Test
  void run_otherBytesThanUtf8_areRefused() throws IOException {
    Path file = folder.resolve("bytes.jsonl");
    byte[] content = "\n\u00FC\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, content);
    assertThat(Runs.view(file, "p-1").errors())
        .isEqualTo(file + ": line 2: expected text in UTF-8, found other bytes\n");
    assertThat(file).hasBinaryContent(content);
  }

  @Test
  void run_wholeLastLineWithoutItsEnd_isGoneOnWithOnALineOfItsOwn() throws IOException {
    Path file = folder.resolve("journal.jsonl");
    String journal = Files.readString(GOLDEN);
    Files.writeString(file, journal.stripTrailing());
    assertThat(Runs.script(file, SCRIPT, "2026-12-02T21:30:00Z").exitCode()).isZero();
    assertThat(Files.readAllLines(file)).hasSize(20);
    assertThat(Files.readString(file)).startsWith(journal).endsWith("}\n");
  }

  private void refuses(String content, int line) throws IOException {
    Path file = Files.writeString(folder.resolve("journal.jsonl"), content);
    for (Shown shown : List.of(
        Runs.view(file, "p-1"),
        Runs.script(file, SCRIPT, Runs.NOW),
        Runs.conversation(Runs.BOND, file, List.of("Ana")))) {
      assertThat(shown.exitCode()).isEqualTo(2);
      assertThat(shown.errors())
          .matches("[^\n]+: expected [^\n]+, found [^\n]+\n")
          .startsWith(file + ": line " + line + ": ")
          .doesNotContain("sentinel");
      assertThat(shown.output()).isEmpty();
    }
    assertThat(file).hasContent(content);
  }

  @Test
  @DisplayName(
      "S-06 a private pause rests what is joint for both, and the line tells neither who nor why")
  void run_whileSomebodyPaused_refusesToBeginTogether() throws IOException {
    Set<String> told = new HashSet<>();
    for (String author : List.of("p-1", "p-2")) {
      Path file = folder.resolve("journal.jsonl");
      String pause = AttuneJson3.writeLine(PauseStated.builder()
              .id(EntryId.of("e-1"))
              .at(Instant.parse("2026-11-01T20:00:00Z"))
              .zone(ZoneOffset.UTC)
              .author(PersonId.of(author))
              .inForce(true)
              .build())
          + "\n";
      Files.writeString(file, pause);
      Shown shown = Runs.script(file, SCRIPT, Runs.NOW);
      assertThat(shown.exitCode()).isEqualTo(2);
      assertThat(file).hasContent(pause);
      told.add(shown.errors());
    }
    assertThat(told).hasSize(1).allMatch(line -> !line.contains("p-1") && !line.contains("p-2"));
  }
}
