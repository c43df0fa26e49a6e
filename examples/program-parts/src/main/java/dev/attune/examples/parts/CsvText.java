package dev.attune.examples.parts;

import dev.attune.core.error.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The text of a file in UTF-8, with or without a byte order mark; other bytes are refused with their line. */
final class CsvText extends Reader {
  /** The longest row read: 10,000 answers fit many times over, and a quotation mark left open does not fill the memory. */
  static final int LONGEST_ROW = 1 << 20;

  private final InputStream content;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
  private long bytesRead;
  private long lineBreaks;
  private boolean begun;
  private boolean atEnd;
  private long rowLine = 1;
  private int sinceRow;

  CsvText(InputStream content) {
    this.content = content;
  }

  /** How many bytes of the file have been read so far. */
  long bytesRead() {
    return bytesRead;
  }

  /** Says that a row begins on this line, so that its length can be told. */
  void beginRow(long line) {
    rowLine = line;
    sinceRow = 0;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length < 2) {
      throw new IllegalArgumentException("a character may take two places");
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (chars.position() == 0 && !(atEnd && !bytes.hasRemaining())) {
      decode(chars);
    }
    if (chars.position() == 0) {
      return -1;
    }
    sinceRow += chars.position();
    if (sinceRow > LONGEST_ROW) {
      throw InvalidValueException.of(
          "line " + rowLine, "a row of at most " + LONGEST_ROW + " characters", "a longer one");
    }
    return chars.position();
  }

  private void decode(CharBuffer chars) throws IOException {
    if (!atEnd) {
      fill();
    }
    CoderResult result = decoder.decode(bytes, chars, atEnd);
    if (!begun && chars.position() > 0) {
      begun = true;
      dropByteOrderMark(chars);
    }
    for (int i = 0; i < chars.position(); i++) {
      lineBreaks += chars.get(i) == '\n' ? 1 : 0;
    }
    if (result.isError()) {
      throw InvalidValueException.of("line " + (lineBreaks + 1), "text in UTF-8", "other bytes");
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = content.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      atEnd = true;
    } else {
      bytesRead += read;
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  private static void dropByteOrderMark(CharBuffer chars) {
    if (chars.get(0) == '\uFEFF') {
      chars.flip().position(1);
      chars.compact();
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
