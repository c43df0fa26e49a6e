package dev.attune.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.journal.Entries;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.golden.Generation;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Journal to lines to journal is the identity")
class JournalLinesLawTest {
  private static final Bond BOND = Bonds.couple();

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("What is written as lines is read as the same journal, in each generation")
  void readJournal_writtenLines_isTheJournal(@ForAll("entries") List<Entry> entries) {
    Journal journal = Journal.of(BOND, entries);
    for (Generation generation : Generation.values()) {
      List<String> lines = journal.entries().stream().map(generation::writeLine).toList();

      assertThat(lines).allMatch(line -> line.lines().count() == 1 && !line.endsWith("\n"));
      for (Generation reader : Generation.values()) {
        assertThat(reader.readJournal(BOND, lines)).isEqualTo(journal);
      }
    }
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    return Entries.any().list().ofMaxSize(20).uniqueElements(Entry::id);
  }
}
