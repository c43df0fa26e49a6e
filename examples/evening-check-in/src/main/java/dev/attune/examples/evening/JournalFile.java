package dev.attune.examples.evening;

import dev.attune.core.bond.Bond;
import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.json.AttuneJson3;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal in a file, one entry a line.
 *
 * <p>An entry is written whole and at once, and is on the disk before {@link #append(Entry)} returns: whoever pulls the plug loses
 * nothing that was answered and leaves no half line. A file with anything else in it is left as it is.
 */
final class JournalFile {
  private final Path path;
  private Journal journal;
  private boolean lineIsOpen;

  private JournalFile(Path path, Journal journal, boolean lineIsOpen) {
    this.path = path;
    this.journal = journal;
    this.lineIsOpen = lineIsOpen;
  }

  /**
   * Reads a file.
   *
   * @throws NoSuchFileException where there is none
   * @throws AttuneException where it is damaged or another bond's; the message begins with the number of the line
   */
  static JournalFile existing(Path path, Bond bond) throws IOException {
    byte[] content = Files.readAllBytes(path);
    // a whole last line that an editor left without its end is no damage
    boolean lineIsOpen = content.length > 0 && content[content.length - 1] != '\n';
    return new JournalFile(path, AttuneJson3.readJournal(bond, lines(content)), lineIsOpen);
  }

  /**
   * Reads a file, or begins a journal where there is none; the file itself is made with the first entry.
   *
   * @throws AttuneException where it is damaged or another bond's, or there is no folder to make it in
   */
  static JournalFile existingOrNew(Path path, Bond bond) throws IOException {
    try {
      return existing(path, bond);
    } catch (NoSuchFileException e) {
      Path folder = path.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new InvalidValueException("expected a file in a folder that exists, found no folder");
      }
      return new JournalFile(path, Journal.of(bond), false);
    }
  }

  /** What is in the file. */
  Journal journal() {
    return journal;
  }

  /** Writes one more entry; one that is there already is not written again. */
  void append(Entry entry) throws IOException {
    Journal grown = journal.append(entry);
    if (grown.size() == journal.size()) {
      return;
    }
    String line = (lineIsOpen ? "\n" : "") + AttuneJson3.writeLine(entry) + "\n";
    write(StandardCharsets.UTF_8.encode(line));
    lineIsOpen = false;
    journal = grown;
  }

  private void write(ByteBuffer line) throws IOException {
    try (FileChannel file = FileChannel.open(
        path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      long before = file.size();
      try {
        file.write(line);
        if (line.hasRemaining()) {
          throw new IOException("no room for a whole line");
        }
      } catch (IOException e) {
        file.truncate(before);
        throw e;
      }
      file.force(true);
    }
  }

  private static List<String> lines(byte[] content) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= content.length; i++) {
      if (i == content.length || content[i] == '\n') {
        lines.add(decode(ByteBuffer.wrap(content, from, i - from), lines.size() + 1));
        from = i + 1;
      }
    }
    return lines;
  }

  private static String decode(ByteBuffer line, int number) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(line).toString();
    } catch (CharacterCodingException e) {
      throw InvalidValueException.of("line " + number, "text in UTF-8", "other bytes");
    }
  }
}
