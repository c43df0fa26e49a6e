package dev.attune.examples.parts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as people read it on a terminal: lines of at most {@value #WIDTH} characters, or of fewer, that end alike on every system, and
 * no colour.
 */
public final class PlainText {
  /** How long a line is at most, in characters. */
  public static final int WIDTH = 80;

  private static final int NARROWEST = 20;
  private static final Pattern COLUMNS = Pattern.compile("[0-9]{1,4}");

  private final StringBuilder text = new StringBuilder();
  private final int width;

  /** A text without lines. */
  public PlainText() {
    this(WIDTH);
  }

  /**
   * A text without lines, for a narrow terminal.
   *
   * @param width how long its lines are at most, in characters
   */
  public PlainText(int width) {
    this.width = width;
  }

  /**
   * How long lines can be where somebody said how wide their terminal is.
   *
   * @param columns what they said; null where they did not
   * @return 20 to {@value #WIDTH} characters; {@value #WIDTH} where it is no number
   */
  public static int widthWithin(@Nullable String columns) {
    return columns == null || !COLUMNS.matcher(columns).matches()
        ? WIDTH
        : Math.min(WIDTH, Math.max(NARROWEST, Integer.parseInt(columns)));
  }

  /** Adds a line underlined with a sign. */
  public void heading(String heading, char underline) {
    paragraph("", heading);
    line(String.valueOf(underline)
        .repeat(Math.min(width, heading.codePointCount(0, heading.length()))));
  }

  /** Adds as many lines as a paragraph takes, each after the indent. */
  public void paragraph(String indent, String paragraph) {
    wrap(indent, indent, paragraph);
  }

  /** Adds a paragraph whose first line begins otherwise than the others; a word longer than a line stays whole. */
  public void wrap(String first, String others, String paragraph) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : paragraph.split(" ", -1)) {
      int length = line.codePointCount(0, line.length()) + word.codePointCount(0, word.length());
      if (!empty && length + 1 > width) {
        line(line.toString());
        line.setLength(0);
        line.append(others);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    line(line.toString());
  }

  /** Adds a line as it is. */
  public void line(String line) {
    text.append(line).append('\n');
  }

  /** All lines, each with a line feed at its end. */
  @Override
  public String toString() {
    return text.toString();
  }
}
