package dev.attune.core.json;

import dev.attune.core.error.InvalidValueException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * How large a document may be, and the messages for one that cannot be read at all. The bounds are a project convention: far
 * above a bond's longest life, far below what could exhaust a program.
 */
final class Bounds {
  static final int MOST_CHARACTERS = 10_000_000;
  static final int GREATEST_DEPTH = 64;
  static final int LONGEST_TEXT = 100_000;
  static final int LONGEST_NAME = 1_000;
  static final int MOST_DIGITS = 100;

  private static final String ROOT = "$";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Bounds() {}

  static String decode(byte[] document) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw InvalidValueException.of(ROOT, "UTF-8", "other bytes");
    }
  }

  static void check(String document) {
    if (document.length() > MOST_CHARACTERS) {
      throw InvalidValueException.of(
          ROOT, "at most " + MOST_CHARACTERS + " characters", document.length());
    }
    if (document.isBlank()) {
      throw InvalidValueException.of(ROOT, "a JSON document", "nothing");
    }
  }

  static InvalidValueException exceeded() {
    return InvalidValueException.of(
        ROOT,
        "at most " + GREATEST_DEPTH + " levels, texts of " + LONGEST_TEXT
            + " characters and numbers of " + MOST_DIGITS + " digits",
        "more");
  }

  static InvalidValueException malformed(int line) {
    return InvalidValueException.of(ROOT, "well-formed JSON", "an error in line " + line);
  }

  static InvalidValueException nameTwice(int line) {
    return InvalidValueException.of(
        ROOT, "each name once in an object", "one again in line " + line);
  }

  /** A refusal of one line of several; that it is the first line of its own document need not be said then. */
  static InvalidValueException inLine(int number, InvalidValueException refusal) {
    String message = String.valueOf(refusal.getMessage());
    String own = " in line 1";
    return new InvalidValueException("line " + number + ": "
        + (message.endsWith(own)
            ? message.substring(0, message.length() - own.length())
            : message));
  }

  static InvalidValueException moreAfterTheEnd() {
    return InvalidValueException.of(ROOT, "one JSON value", "more after its end");
  }

  /** For a type that is none of the library's values: a mistake in the program, not in a document. */
  static IllegalArgumentException noJsonForm(Class<?> type) {
    return new IllegalArgumentException(type.getName() + " has no JSON form here");
  }
}
