package dev.attune.examples.watch;

/** What series and couples may be called: anything that stands on one line. */
final class Ids {
  private static final int LONGEST = 100;

  /** What an error calls a right one. */
  static final String EXPECTED = "a name of 1 to " + LONGEST + " characters on one line";

  private Ids() {}

  static boolean isOne(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && text.codePoints().noneMatch(Ids::breaksALine);
  }

  /** A line break or a terminal's control sequence in a name would garble everything that is written with it. */
  private static boolean breaksALine(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
