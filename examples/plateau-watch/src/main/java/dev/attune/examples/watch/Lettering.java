package dev.attune.examples.watch;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The letters of pictures. They come with the program and are drawn as outlines where a picture becomes dots, so that it looks alike
 * on every machine; only an id in an alphabet that they do not have is written in letters of the machine.
 */
final class Lettering {
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Between words; a sign of percent stays with its number. */
  private static final Pattern WORDS = Pattern.compile(" (?!%)");

  /** The steps of a path, by their number in Java: a move, a line, curves with one and two points between, the way back. */
  private static final String STEPS = "MLQCZ";

  private static final int[] POINTS = {1, 1, 2, 3, 0};

  private final Font regular;
  private final Font bold;

  private Lettering(Font regular, Font bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** Loads the letters. */
  static Lettering load() throws IOException {
    return new Lettering(font("Inter-Regular.otf"), font("Inter-SemiBold.otf"));
  }

  private static Font font(String file) throws IOException {
    try (InputStream content = Lettering.class.getResourceAsStream(FOLDER + file)) {
      if (content == null) {
        throw new IOException("the program was built without " + file);
      }
      return Font.createFont(Font.TRUETYPE_FONT, content);
    } catch (FontFormatException e) {
      throw new IOException(file + " is no font", e);
    }
  }

  /** How wide a text is, in pixels. */
  double width(String text, double size) {
    return width(text, size, false);
  }

  double width(String text, double size, boolean bold) {
    // whole pixels, so that no place depends on the last digits of a measure
    return Math.ceil(layout(text, size, bold).getAdvance());
  }

  /** The outlines of a text that begins at a place on its line, as a path of SVG. */
  String outlines(String text, double x, double y, double size, boolean bold) {
    Shape shape = layout(text, size, bold).getOutline(AffineTransform.getTranslateInstance(x, y));
    StringBuilder path = new StringBuilder();
    double[] to = new double[6];
    for (PathIterator step = shape.getPathIterator(null); !step.isDone(); step.next()) {
      int kind = step.currentSegment(to);
      path.append(STEPS.charAt(kind));
      for (int i = 0; i < 2 * POINTS[kind]; i++) {
        path.append(i == 0 ? "" : " ").append(Svg.length(to[i]));
      }
    }
    return path.toString();
  }

  private TextLayout layout(String text, double size, boolean bold) {
    Font font = bold ? this.bold : regular;
    boolean has = font.canDisplayUpTo(text) < 0;
    Font used = has ? font : new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1);
    return new TextLayout(text, used.deriveFont((float) size), EXACT);
  }

  /** The lines of a text that are no wider than so many pixels; a word longer than that stays whole. */
  List<String> lines(String text, double size, double most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : WORDS.split(text, -1)) {
      if (line.length() > 0 && width(line + " " + word, size) > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The beginning of a text that is no wider than so many pixels, with an ellipsis where some of it is missing. */
  String shortened(String text, double size, double most) {
    if (width(text, size) <= most) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end) + "…", size) > most) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + "…";
  }
}
