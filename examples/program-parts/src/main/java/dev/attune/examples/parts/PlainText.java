package dev.attune.examples.parts;

/** Text as people read it on a terminal: lines of at most 80 characters that end alike on every system, and no colour. */
public final class PlainText {
  private static final int WIDTH = 80;

  private final StringBuilder text = new StringBuilder();

  /** A text without lines. */
  public PlainText() {}

  /** Adds a line underlined with a sign. */
  public void heading(String heading, char underline) {
    paragraph("", heading);
    line(String.valueOf(underline)
        .repeat(Math.min(WIDTH, heading.codePointCount(0, heading.length()))));
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
      if (!empty && length + 1 > WIDTH) {
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
