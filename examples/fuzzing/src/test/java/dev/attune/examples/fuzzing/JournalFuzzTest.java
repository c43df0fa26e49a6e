package dev.attune.examples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.attune.core.bond.Bond;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.json.AttuneJson3;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** A journal's lines, read with both generations of Jackson. */
@Timeout(60)
class JournalFuzzTest {
  private static final Path GOLDEN = Path.of("../../core/src/test/resources/golden");
  private static final Bond BOND =
      AttuneJson3.read(Seeds.bytes(GOLDEN.resolve("Bond.json")), Bond.class);

  /** Each entry by itself, then all of them, so that what comes later meets what is there. */
  static Stream<byte[]> inputs() throws IOException {
    List<String> lines;
    try (Stream<Path> files = Files.list(GOLDEN)) {
      lines = files
          .sorted()
          .map(file -> new String(Seeds.bytes(file), StandardCharsets.UTF_8))
          .filter(document -> document.contains("\"author\""))
          .map(document -> document.lines().map(String::strip).collect(Collectors.joining()))
          .toList();
    }
    return Stream.of(
            lines.stream().map(line -> line.getBytes(StandardCharsets.UTF_8)),
            Stream.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
            Seeds.files("evening-check-in/src/test/resources/evening/journal.jsonl"))
        .flatMap(seeds -> seeds);
  }

  @MethodSource("inputs")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void readJournal(byte[] input) {
    List<String> lines = new String(input, StandardCharsets.UTF_8).lines().toList();
    Object two = Generations.outcome(() -> AttuneJson2.readJournal(BOND, lines), input);
    Object three = Generations.outcome(() -> AttuneJson3.readJournal(BOND, lines), input);
    assertThat(three).isEqualTo(two);
    if (two instanceof Journal journal) {
      List<Entry> entries = journal.entries();
      List<String> written = entries.stream().map(AttuneJson2::writeLine).toList();
      assertThat(entries.stream().map(AttuneJson3::writeLine)).isEqualTo(written);
      assertThat(AttuneJson2.readJournal(BOND, written)).isEqualTo(journal);
      assertThat(AttuneJson3.readJournal(BOND, written)).isEqualTo(journal);
    }
  }
}
