package dev.attune.examples.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.error.AttuneException;
import dev.attune.core.journal.Journal;
import dev.attune.core.json.AttuneJson3;
import dev.attune.examples.fuzzing.Refusals;
import dev.attune.examples.fuzzing.Scratch;
import dev.attune.examples.fuzzing.Seeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** A journal's file, and each person's own view of a journal that was taken. */
@Timeout(60)
class JournalFileFuzzTest {
  private static final int WIDTH = 80;
  private static final Bond BOND = AttuneJson3.read("""
      {"id": "b-1", "kind": "romantic", "stage": "long-term", "zone": "Europe/Lisbon",
       "members": [{"id": "p-1", "label": "Ana"}, {"id": "p-2", "label": "Ben"}]}
      """, Bond.class);

  static Stream<byte[]> inputs() {
    return Seeds.files("evening-check-in/src/test/resources/evening/journal.jsonl");
  }

  @MethodSource("inputs")
  @DictionaryFile(resourcePath = "/dev/attune/examples/fuzzing/json.dict")
  @FuzzTest
  void read(byte[] input) throws IOException {
    Journal journal;
    try {
      journal = JournalFile.read(Scratch.holding(input), BOND);
    } catch (AttuneException e) {
      Refusals.check(e, input);
      return;
    }
    String lines =
        journal.entries().stream().map(AttuneJson3::writeLine).collect(Collectors.joining("\n"));
    assertThat(JournalFile.read(Scratch.holding(lines.getBytes(StandardCharsets.UTF_8)), BOND))
        .isEqualTo(journal);
    Instant now = Instant.parse("2026-12-02T21:30:00Z");
    for (Person person : BOND.members()) {
      assertThat(OwnView.of(BOND, person.id(), journal, now, WIDTH).toString()).isNotEmpty();
    }
  }
}
