package dev.attune.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.Examples;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Entries;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Note;
import dev.attune.core.journal.StressorNamed;
import dev.attune.golden.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A journal is kept as lines, one an entry")
class JournalLinesTest {
  private static final Bond BOND = Bonds.couple();

  @ParameterizedTest
  @EnumSource
  void readLine_everyKind_isTheEntry(Generation generation) {
    assertThat(Examples.entries())
        .allSatisfy(entry ->
            assertThat(generation.readLine(generation.writeLine(entry))).isEqualTo(entry));
  }

  @ParameterizedTest
  @EnumSource
  void readJournal_blankLines_arePassedOver(Generation generation) {
    List<String> lines =
        new ArrayList<>(linesOf(generation, List.of(Entries.written(1), Entries.written(2))));
    lines.add(1, "");
    lines.add(2, " \t\r");
    lines.add("");

    assertThat(generation.readJournal(BOND, lines).entries())
        .containsExactly(Entries.written(1), Entries.written(2));
    assertThat(generation.readJournal(BOND, List.of())).isEqualTo(Journal.of(BOND));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A half line is refused wherever it ends, and no text of it is told")
  void readJournal_halfLine_isRefusedWithItsNumber(Generation generation) {
    String whole = generation.writeLine(Entries.written(1));
    String last = generation.writeLine(secret(2));
    for (int length = 1; length < last.length(); length++) {
      String half = last.substring(0, length);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> generation.readJournal(BOND, List.of(whole, "", half)))
          .withMessage("line 3: $: expected well-formed JSON, found an error")
          .withNoCause();
    }
  }

  @ParameterizedTest
  @EnumSource
  void readJournal_twoHalvesInOneLine_areRefused(Generation generation) {
    String line = generation.writeLine(secret(1));

    assertRefused(
        generation,
        line.substring(0, line.length() - 9) + line,
        "line 1: $: expected well-formed JSON, found an error");
    assertRefused(
        generation, line + line, "line 1: $: expected one JSON value, found more after its end");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("S-27: a wrong line is told by its number and its place, never by its text")
  void readJournal_wrongLine_isRefusedWithItsNumber(Generation generation) {
    String line = generation.writeLine(secret(1));

    assertRefused(
        generation,
        line.replace("stressor-named", "Quetzalcoatl"),
        "line 1: $.type: expected a known name, found another text");
    assertRefused(
        generation,
        line.replace("\"type\":\"stressor-named\",", ""),
        "line 1: $.type: expected a known name, found nothing");
    assertRefused(
        generation,
        line.replace("\"p-1\"", "\"p-9\""),
        "line 1: author: expected one of the 2 members, found somebody else");
    assertRefused(
        generation,
        line.replace("\"author\":\"p-1\",", ""),
        "line 1: $: expected author, found nothing");
    assertRefused(
        generation,
        line.replace("\"Quetzalcoatl\"", "[\"Quetzalcoatl\"]"),
        "line 1: $.note: expected a text, found a list");
    assertRefused(generation, "\"Quetzalcoatl\"", "line 1: $: expected an object, found a text");
    assertRefused(generation, "null", "line 1: $: expected an object, found null");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("S-27: an id given twice is told by its line and id alone")
  void readJournal_sameIdOtherContent_isRefusedWithItsNumber(Generation generation) {
    List<String> lines = linesOf(
        generation, List.of(Entries.written(1), Entries.written(1), Entries.written(2), secret(1)));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> generation.readJournal(BOND, lines))
        .withMessage("line 4: entry e-1: expected the content it already has, or an id of its own, "
            + "found other content");
  }

  @ParameterizedTest
  @EnumSource
  void readJournal_aHundredThousandLines_keepsEachOfThem(Generation generation) {
    List<String> lines = linesOf(
        generation,
        IntStream.range(0, 100_000).mapToObj(JournalLinesTest::secret).toList());

    assertThat(generation.readJournal(BOND, lines).size()).isEqualTo(100_000);
  }

  private static void assertRefused(Generation generation, String line, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> generation.readJournal(BOND, List.of(line)))
        .withMessage(message)
        .withNoCause();
  }

  private static Entry secret(int number) {
    return StressorNamed.builder()
        .from(Entries.written(number))
        .note(Note.of("Quetzalcoatl"))
        .build();
  }

  private static List<String> linesOf(Generation generation, List<Entry> entries) {
    return entries.stream().map(generation::writeLine).toList();
  }
}
