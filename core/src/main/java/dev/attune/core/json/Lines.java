package dev.attune.core.json;

import dev.attune.core.bond.Bond;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import java.util.function.Function;

/** Reads a journal from JSON lines, whichever generation reads the single line. */
final class Lines {
  private Lines() {}

  static Journal read(Bond bond, Iterable<String> lines, Function<String, Entry> reading) {
    Journal journal = Journal.of(bond);
    int number = 0;
    for (String line : lines) {
      number++;
      if (!line.isBlank()) {
        try {
          journal = journal.append(reading.apply(line));
        } catch (InvalidValueException e) {
          throw Bounds.inLine(number, e);
        }
      }
    }
    return journal;
  }
}
