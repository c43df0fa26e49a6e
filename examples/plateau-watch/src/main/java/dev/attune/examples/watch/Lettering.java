package dev.attune.examples.watch;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The letters of pictures: they come with the program, so that pictures look alike on every machine. */
final class Lettering {
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font regular;
  private final Font bold;

  private Lettering(Font regular, Font bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** Loads the letters, and makes them known to whatever draws. */
  static Lettering load() throws IOException {
    return new Lettering(font("Inter-Regular.otf"), font("Inter-SemiBold.otf"));
  }

  private static Font font(String file) throws IOException {
    try (InputStream content = Lettering.class.getResourceAsStream(FOLDER + file)) {
      if (content == null) {
        throw new IOException("the program was built without " + file);
      }
      Font font = Font.createFont(Font.TRUETYPE_FONT, content);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    } catch (FontFormatException e) {
      throw new IOException(file + " is no font", e);
    }
  }

  /** How wide a text is, in pixels. */
  double width(String text, double size) {
    return width(regular, text, size);
  }

  double boldWidth(String text, double size) {
    return width(bold, text, size);
  }

  private static double width(Font font, String text, double size) {
    // whole pixels, so that no place depends on the last digits of a measure
    return Math.ceil(font.deriveFont((float) size).getStringBounds(text, EXACT).getWidth());
  }

  /** The lines of a text that are no wider than so many pixels; a word longer than that stays whole. */
  List<String> lines(String text, double size, double most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
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
