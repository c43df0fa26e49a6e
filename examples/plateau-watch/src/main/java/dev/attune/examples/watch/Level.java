package dev.attune.examples.watch;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A level named at the edge of a picture. */
record Level(double points, String name, String colour, boolean bold) {
  private static final double LINE = 16;

  void write(Pen pen, double x, double y) {
    if (bold) {
      pen.bold(name, x, y, "start", colour, Pen.SMALL);
    } else {
      pen.words(name, x, y, "start", colour, Pen.SMALL);
    }
  }

  /** Where the names stand, so far apart that each can be read; each as near to its level as that allows. */
  static Map<Level, Double> apart(List<Level> levels, Axes axes) {
    List<Level> fromAbove = levels.stream()
        .sorted(Comparator.comparingDouble(Level::points).reversed())
        .toList();
    double[] y = fromAbove.stream().mapToDouble(level -> axes.y(level.points())).toArray();
    for (int pass = 0; pass < y.length; pass++) {
      for (int i = 1; i < y.length; i++) {
        double missing = LINE - (y[i] - y[i - 1]);
        if (missing > 0) {
          y[i - 1] -= missing / 2;
          y[i] += missing / 2;
        }
      }
    }
    Map<Level, Double> places = new LinkedHashMap<>();
    for (int i = 0; i < y.length; i++) {
      places.put(fromAbove.get(i), y[i]);
    }
    return places;
  }
}
