package dev.attune.examples.watch;

/**
 * How pictures look: on white, in one blue and one brown and greys. What colour tells is told by shape and lightness as well, for
 * grey print and for readers who see colours otherwise.
 */
final class Look {
  static final String PAPER = "#ffffff";
  static final String INK = "#22272e";
  static final String SOFT = "#59636e";
  static final String POINT = "#4b535d";
  static final String BAND = "#cfdfec";
  static final String FOUND = "#0f4c7a";
  static final String ASIDE = "#a8481c";
  static final String SINCE = "#6b3a1e";
  static final String SINCE_RANGE = "#f6eee6";
  static final String QUIET = "#f4f5f7";

  static final Stroke GRID = new Stroke("#e4e7eb", 1, "none");
  static final Stroke AXIS = new Stroke("#8a939d", 1, "none");
  static final Stroke HIGH = new Stroke(SOFT, 1.2, "1.5 4");
  static final Stroke BEFORE_DROP = new Stroke(ASIDE, 1.2, "6 4");
  static final Stroke DROP = new Stroke(ASIDE, 1.4, "3 3");
  static final Stroke FIT = new Stroke(FOUND, 2.5, "none");
  static final Stroke DOUBTFUL_FIT = new Stroke(FOUND, 2.5, "7 5");
  static final Stroke SET_ASIDE = new Stroke(ASIDE, 1.8, "none");
  static final Stroke ONSET = new Stroke(SINCE, 1.3, "none");
  static final Stroke ONSET_RANGE = new Stroke(SINCE, 1.6, "none");
  static final Stroke RIM = new Stroke(PAPER, 0.8, "none");
  static final Stroke EARLIER = new Stroke("#a9b1ba", 1.2, "none");

  static final String FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

  /** A line's colour, its width in pixels, and its dashes as SVG has them. */
  record Stroke(String colour, double width, String dashes) {}

  private Look() {}
}
