package dev.attune.examples.watch;

import dev.attune.examples.watch.Look.Stroke;
import java.util.Map;

/** Draws lines, areas, dots and words into a picture. */
final class Pen {
  /** The size of most words. */
  static final double SMALL = 12.5;

  private static final double LINE_HEIGHT = 1.42;

  /** How much of a text lies before its place. */
  private static final Map<String, Double> START = Map.of("start", 0.0, "middle", 0.5, "end", 1.0);

  private final Svg svg;
  private final Lettering lettering;
  private final boolean outlined;

  /**
   * A pen.
   *
   * @param svg the picture
   * @param lettering its letters
   * @param outlined whether words are drawn as the outlines of their letters
   */
  Pen(Svg svg, Lettering lettering, boolean outlined) {
    this.svg = svg;
    this.lettering = lettering;
    this.outlined = outlined;
  }

  Svg svg() {
    return svg;
  }

  Lettering lettering() {
    return lettering;
  }

  void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    stroked(svg.tag("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2), stroke);
  }

  void path(String path, Stroke stroke) {
    stroked(svg.tag("path").with("d", path).with("fill", "none"), stroke);
  }

  void area(double left, double top, double right, double bottom, String colour) {
    box(left, top, right, bottom).with("fill", colour).empty();
  }

  /** A rectangle that has no looks yet. */
  Svg.Tag box(double left, double top, double right, double bottom) {
    return svg.tag("rect")
        .with("x", left)
        .with("y", top)
        .with("width", right - left)
        .with("height", bottom - top);
  }

  /** A filled dot, with a rim that keeps it apart from what lies under it. */
  void dot(double x, double y, double radius, String colour) {
    circle(x, y, radius, colour, Look.RIM);
  }

  void circle(double x, double y, double radius, String fill, Stroke stroke) {
    stroked(
        svg.tag("circle").with("cx", x).with("cy", y).with("r", radius).with("fill", fill), stroke);
  }

  private static void stroked(Svg.Tag tag, Stroke stroke) {
    tag.with("stroke", stroke.colour()).with("stroke-width", stroke.width());
    if (!stroke.dashes().equals("none")) {
      tag.with("stroke-dasharray", stroke.dashes());
    }
    tag.empty();
  }

  /** Words whose start, middle or end lies at a place. */
  void words(String words, double x, double y, String anchor, String colour, double size) {
    words(words, x, y, anchor, colour, size, false);
  }

  void bold(String words, double x, double y, String anchor, String colour, double size) {
    words(words, x, y, anchor, colour, size, true);
  }

  private void words(
      String words, double x, double y, String anchor, String colour, double size, boolean bold) {
    if (outlined) {
      double left = x - START.getOrDefault(anchor, 0.0) * lettering.width(words, size, bold);
      String path = lettering.outlines(words, left, y, size, bold);
      svg.tag("path").with("d", path).with("fill", colour).empty();
      return;
    }
    Svg.Tag text = svg.tag("text").with("x", x).with("y", y);
    if (!anchor.equals("start")) {
      text.with("text-anchor", anchor);
    }
    text.with("fill", colour).with("font-size", size);
    if (bold) {
      text.with("font-weight", "600");
    }
    text.words(words);
  }

  /** As many lines as a text takes; tells where the last one stands. */
  double paragraph(String words, double x, double top, double most, double size) {
    double y = top;
    for (String line : lettering.lines(words, size, most)) {
      y += Math.round(LINE_HEIGHT * size);
      words(line, x, y, "start", Look.SOFT, size);
    }
    return y;
  }
}
