package dev.attune.core.json;

import dev.attune.core.bond.Bond;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;

/** Both generations of Jackson behind one face, so that every test runs in each. */
enum Generation {
  JACKSON_2 {
    @Override
    String write(Object value) {
      return AttuneJson2.write(value);
    }

    @Override
    <T> T read(String document, Class<T> type) {
      return AttuneJson2.read(document, type);
    }

    @Override
    <T> T read(byte[] document, Class<T> type) {
      return AttuneJson2.read(document, type);
    }

    @Override
    String writeLine(Entry entry) {
      return AttuneJson2.writeLine(entry);
    }

    @Override
    Entry readLine(String line) {
      return AttuneJson2.readLine(line);
    }

    @Override
    Journal readJournal(Bond bond, Iterable<String> lines) {
      return AttuneJson2.readJournal(bond, lines);
    }
  },
  JACKSON_3 {
    @Override
    String write(Object value) {
      return AttuneJson3.write(value);
    }

    @Override
    <T> T read(String document, Class<T> type) {
      return AttuneJson3.read(document, type);
    }

    @Override
    <T> T read(byte[] document, Class<T> type) {
      return AttuneJson3.read(document, type);
    }

    @Override
    String writeLine(Entry entry) {
      return AttuneJson3.writeLine(entry);
    }

    @Override
    Entry readLine(String line) {
      return AttuneJson3.readLine(line);
    }

    @Override
    Journal readJournal(Bond bond, Iterable<String> lines) {
      return AttuneJson3.readJournal(bond, lines);
    }
  };

  abstract String write(Object value);

  abstract <T> T read(String document, Class<T> type);

  abstract <T> T read(byte[] document, Class<T> type);

  abstract String writeLine(Entry entry);

  abstract Entry readLine(String line);

  abstract Journal readJournal(Bond bond, Iterable<String> lines);
}
