package dev.attune.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.attune.core.Examples;
import dev.attune.core.bond.Bonds;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Entries;
import dev.attune.core.journal.Entry;
import dev.attune.golden.Generation;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever is done to a document, reading it gives a value or one refusal, soon")
class MutatedDocumentsTest {
  private static final int DOCUMENTS = Boolean.getBoolean("attune.nightly") ? 100_000 : 5_000;
  private static final long SEED = 20261130;
  private static final List<String> PIECES = List.of(
      "\n",
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\"",
      "null",
      "true",
      "-1",
      "1e999",
      "0.5",
      "\"\"",
      "{}",
      "[]",
      "\"new\":1,",
      "\\",
      "\u0000",
      "\uD800",
      "9".repeat(120),
      "[".repeat(80),
      "\"quetzal\"",
      "\"quetzal\":\"quetzal\",");

  @Test
  @DisplayName("S-27: and no refusal repeats what stood in it")
  void read_mutatedDocument_isAValueOrARefusal() {
    Random random = new Random(SEED);
    List<Object> values = Examples.values();
    int refused = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      Object value = values.get(random.nextInt(values.size()));
      String document = mutated(AttuneJson2.write(value), random);
      String two = outcome(Generation.JACKSON_2, document, Examples.typeOf(value));
      String three = outcome(Generation.JACKSON_3, document, Examples.typeOf(value));
      assertThat(three).as("document %s", document).isEqualTo(two);
      refused += two.startsWith("refused") ? 1 : 0;
    }
    assertThat(refused).isBetween(DOCUMENTS / 4, DOCUMENTS - 1);
  }

  @Test
  @DisplayName("S-27: nor does one of a journal's lines, told by its number")
  void readJournal_mutatedLine_isAJournalOrARefusal() {
    Random random = new Random(SEED);
    List<Entry> entries = Examples.entries();
    int refused = 0;
    for (int i = 0; i < DOCUMENTS / 5; i++) {
      String line = AttuneJson2.writeLine(entries.get(random.nextInt(entries.size())));
      List<String> lines =
          List.of(AttuneJson2.writeLine(Entries.written(1)), mutated(line, random));
      String two = outcomeOfJournal(Generation.JACKSON_2, lines);
      String three = outcomeOfJournal(Generation.JACKSON_3, lines);
      assertThat(three).as("lines %s", lines).isEqualTo(two);
      refused += two.startsWith("refused") ? 1 : 0;
    }
    assertThat(refused).isBetween(DOCUMENTS / 20, DOCUMENTS / 5 - 1);
  }

  private static String outcome(Generation generation, String document, Class<?> type) {
    return outcome("$", () -> AttuneJson2.write(generation.read(document, type)));
  }

  private static String outcomeOfJournal(Generation generation, List<String> lines) {
    return outcome(
        "line 2: ",
        () -> generation.readJournal(Bonds.couple(), lines).entries().stream()
            .map(AttuneJson2::writeLine)
            .collect(Collectors.joining("\n")));
  }

  private static String outcome(String place, Supplier<String> reading) {
    return assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
      try {
        return "read " + reading.get();
      } catch (InvalidValueException e) {
        assertThat(e).hasNoCause();
        assertThat(e.getMessage()).startsWith(place).doesNotContainIgnoringCase("quetzal");
        return "refused " + e.getMessage();
      }
    });
  }

  private static String mutated(String document, Random random) {
    StringBuilder text = new StringBuilder(document);
    for (int changes = 1 + random.nextInt(3); changes > 0 && text.length() > 1; changes--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(6));
      switch (random.nextInt(5)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, PIECES.get(random.nextInt(PIECES.size())));
        case 2 -> text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        case 3 -> text.setLength(from + 1);
        default -> replaceValue(text, from, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  /** Puts a piece in the place of the whole value after the next colon, so that documents stay well-formed often. */
  private static void replaceValue(StringBuilder text, int from, String piece) {
    int start = text.indexOf(":", from) + 1;
    int end = start;
    while (start > 0 && end < text.length() && ",}]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    text.replace(start, end, piece);
  }
}
