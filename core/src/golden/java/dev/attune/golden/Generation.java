package dev.attune.golden;

import dev.attune.core.bond.Bond;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.json.AttuneJson3;

/** Both generations of Jackson behind one face, so that every test runs in each. */
public enum Generation {
  JACKSON_2 {
    @Override
    public String write(Object value) {
      return AttuneJson2.write(value);
    }

    @Override
    public <T> T read(String document, Class<T> type) {
      return AttuneJson2.read(document, type);
    }

    @Override
    public <T> T read(byte[] document, Class<T> type) {
      return AttuneJson2.read(document, type);
    }

    @Override
    public String writeLine(Entry entry) {
      return AttuneJson2.writeLine(entry);
    }

    @Override
    public Entry readLine(String line) {
      return AttuneJson2.readLine(line);
    }

    @Override
    public Journal readJournal(Bond bond, Iterable<String> lines) {
      return AttuneJson2.readJournal(bond, lines);
    }
  },
  JACKSON_3 {
    @Override
    public String write(Object value) {
      return AttuneJson3.write(value);
    }

    @Override
    public <T> T read(String document, Class<T> type) {
      return AttuneJson3.read(document, type);
    }

    @Override
    public <T> T read(byte[] document, Class<T> type) {
      return AttuneJson3.read(document, type);
    }

    @Override
    public String writeLine(Entry entry) {
      return AttuneJson3.writeLine(entry);
    }

    @Override
    public Entry readLine(String line) {
      return AttuneJson3.readLine(line);
    }

    @Override
    public Journal readJournal(Bond bond, Iterable<String> lines) {
      return AttuneJson3.readJournal(bond, lines);
    }
  };

  public abstract String write(Object value);

  public abstract <T> T read(String document, Class<T> type);

  public abstract <T> T read(byte[] document, Class<T> type);

  public abstract String writeLine(Entry entry);

  public abstract Entry readLine(String line);

  public abstract Journal readJournal(Bond bond, Iterable<String> lines);
}
