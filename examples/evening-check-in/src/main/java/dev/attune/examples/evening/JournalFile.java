package dev.attune.examples.evening;

import dev.attune.core.bond.Bond;
import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.json.AttuneJson3;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A journal in a file, one entry a line, held by one run at a time.
 *
 * <p>An entry is written whole and at once, and is on the disk before {@link #append(Entry)} returns: whoever pulls the plug loses
 * nothing that was answered and leaves no half line. A file with anything else in it is left as it is, and so is one that something
 * else writes to or puts another in the place of.
 */
final class JournalFile implements Closeable {
  /**
   * The byte that is locked lies beyond every journal: on some systems nobody else may even read what is locked, and a view can
   * be looked at during a check-in.
   */
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final Path path;
  private Journal journal;
  private boolean lineIsOpen;
  private @Nullable FileChannel file;

  /** What the system calls the file, whatever its path; null on systems that do not tell. */
  private @Nullable Object identity;

  private long size;

  private JournalFile(Path path, Journal journal) {
    this.path = path;
    this.journal = journal;
  }

  /**
   * Reads a file, whoever holds it.
   *
   * @throws NoSuchFileException where there is none
   * @throws AttuneException where it is damaged or another bond's; the message begins with the number of the line
   */
  static Journal read(Path path, Bond bond) throws IOException {
    return AttuneJson3.readJournal(bond, lines(Files.readAllBytes(path)));
  }

  /**
   * Holds and reads a file, or begins a journal where there is none; {@link #make()} makes the file itself.
   *
   * @throws AttuneException where it is damaged or another bond's, or another run holds it, or there is no folder to make it in
   */
  static JournalFile open(Path path, Bond bond) throws IOException {
    JournalFile opened = new JournalFile(path, Journal.of(bond));
    if (Files.exists(path)) {
      try {
        opened.hold(StandardOpenOption.READ, StandardOpenOption.WRITE);
        opened.readAll(bond);
      } catch (IOException | RuntimeException e) {
        opened.close();
        throw e;
      }
    } else {
      Path folder = path.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new InvalidValueException("expected a file in a folder that exists, found no folder");
      }
    }
    return opened;
  }

  /**
   * Makes the file, empty, where there is none yet.
   *
   * @throws AttuneException where another run has made it meanwhile
   */
  void make() throws IOException {
    if (file == null) {
      try {
        hold(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        throw heldByAnother();
      }
    }
  }

  /** What is in the file. */
  Journal journal() {
    return journal;
  }

  /**
   * Writes one more entry; one that is there already is not written again.
   *
   * @throws FileSystemException where something else changed the file since; nothing is written then
   */
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

  /** Lets other runs have the file. */
  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  private void hold(StandardOpenOption... options) throws IOException {
    // asked for before the file is opened, so that one put in its place in between is noticed
    Object before = identity(path);
    FileChannel opened = FileChannel.open(path, options);
    file = opened;
    identity = before == null ? identity(path) : before;
    try {
      if (opened.tryLock(LOCKED, 1, false) == null) {
        throw heldByAnother();
      }
    } catch (OverlappingFileLockException e) {
      throw heldByAnother();
    }
  }

  private static InvalidValueException heldByAnother() {
    return new InvalidValueException(
        "expected a journal that no other check-in is writing to, found one under way");
  }

  private void readAll(Bond bond) throws IOException {
    // not closed: where one stream on a file is closed, some systems let go of every lock on it
    byte[] content = Channels.newInputStream(file()).readAllBytes();
    journal = AttuneJson3.readJournal(bond, lines(content));
    size = content.length;
    // a whole last line that an editor left without its end is no damage
    lineIsOpen = content.length > 0 && content[content.length - 1] != '\n';
  }

  private void write(ByteBuffer line) throws IOException {
    FileChannel to = file();
    requireUntouched(to);
    int length = line.remaining();
    try {
      to.write(line, size);
      if (line.hasRemaining()) {
        throw new IOException("no room for a whole line");
      }
    } catch (IOException e) {
      to.truncate(size);
      throw e;
    }
    to.force(true);
    size += length;
  }

  /** An editor that saves the file, or a program that keeps it the same on two machines, asks for no lock. */
  private void requireUntouched(FileChannel held) throws IOException {
    if (held.size() != size || !Objects.equals(identity(path), identity)) {
      throw new FileSystemException(
          path.toString(), null, "something else changed it during the check-in");
    }
  }

  private FileChannel file() {
    return Objects.requireNonNull(file, "the journal was not made");
  }

  private static @Nullable Object identity(Path path) throws IOException {
    return Files.exists(path)
        ? Files.readAttributes(path, BasicFileAttributes.class).fileKey()
        : null;
  }

  private static List<String> lines(byte[] content) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= content.length; i++) {
      if (i == content.length || content[i] == '\n') {
        lines.add(line(ByteBuffer.wrap(content, from, i - from), lines.size() + 1));
        from = i + 1;
      }
    }
    return lines;
  }

  private static String line(ByteBuffer content, int number) {
    String place = "line " + number;
    String line;
    try {
      line = StandardCharsets.UTF_8.newDecoder().decode(content).toString();
    } catch (CharacterCodingException e) {
      throw InvalidValueException.of(place, "text in UTF-8", "other bytes");
    }
    // no run ever wrote these: an editor has been at work, and who knows what else it changed
    if (line.startsWith("\uFEFF")) {
      throw InvalidValueException.of(place, "an entry", "a byte order mark before it");
    }
    if (line.indexOf('\r') >= 0) {
      throw InvalidValueException.of(place, "a line feed alone after it", "a carriage return");
    }
    return line;
  }
}
