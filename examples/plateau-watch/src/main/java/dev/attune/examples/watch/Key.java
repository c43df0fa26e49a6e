package dev.attune.examples.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;

/** What the shapes of a picture mean: only those that are in it. */
final class Key {
  private static final double LINE = 24;
  private static final double SHAPE = 30;
  private static final double MIDDLE = 12;
  private static final double APART = 26;

  private record Entry(String words, DoubleConsumer shape) {}

  private final Pen pen;
  private final List<Shown> shown;
  private final List<Entry> entries = new ArrayList<>();
  private double y;

  private Key(Pen pen, List<Shown> shown, double y) {
    this.pen = pen;
    this.shown = shown;
    this.y = y;
  }

  /** Draws it from left to right, in as many lines as it takes; tells where the last one ends. */
  static double draw(Pen pen, List<Shown> shown, double left, double top, double right) {
    Key key = new Key(pen, shown, top);
    key.choose();
    double x = left;
    for (Entry entry : key.entries) {
      double width = SHAPE + pen.lettering().width(entry.words(), Pen.SMALL);
      if (x > left && x + width > right) {
        x = left;
        key.y += LINE;
      }
      entry.shape().accept(x);
      pen.words(entry.words(), x + SHAPE, key.y + 4.5, "start", Look.INK, Pen.SMALL);
      x += width + APART;
    }
    return key.y + MIDDLE;
  }

  private void choose() {
    add(
        one -> !one.ratings().isEmpty(),
        "the rating of a day",
        x -> pen.dot(x + MIDDLE, y, 3.3, Look.POINT));
    add(
        Shown::showsEarlier,
        "no longer looked at",
        x -> pen.circle(x + MIDDLE, y, 3.3, Look.PAPER, Look.EARLIER));
    add(
        one -> !one.setAside().isEmpty(),
        "set aside; the bar is what it counted as",
        this::setAside);
    add(
        one -> !one.fitted().isEmpty() && one.restsOnFit(),
        "the level found, with its 90 % range",
        x -> level(x, Look.FIT));
    add(
        one -> !one.fitted().isEmpty() && !one.restsOnFit(),
        "the level fitted, on which no finding rests",
        x -> level(x, Look.DOUBTFUL_FIT));
    add(one -> one.onset().isPresent(), "when it became level, with its 90 % range", this::onset);
  }

  private void add(Predicate<Shown> where, String words, DoubleConsumer shape) {
    if (shown.stream().anyMatch(where)) {
      entries.add(new Entry(words, shape));
    }
  }

  private void setAside(double x) {
    pen.dot(x + MIDDLE, y + 3, 2.8, Look.POINT);
    pen.circle(x + MIDDLE, y + 3, 4.8, "none", Look.SET_ASIDE);
    pen.line(x + MIDDLE, y - 2, x + MIDDLE, y - 8, Look.SET_ASIDE);
    pen.line(x + MIDDLE - 4, y - 8, x + MIDDLE + 4, y - 8, Look.SET_ASIDE);
  }

  private void level(double x, Look.Stroke line) {
    pen.area(x, y - 7, x + 2 * MIDDLE, y + 7, Look.BAND);
    pen.line(x, y, x + 2 * MIDDLE, y, line);
  }

  private void onset(double x) {
    boolean before = shown.stream()
        .filter(one -> one.onset().isPresent())
        .allMatch(one -> one.result().onsetCensored().orElse(true));
    pen.area(x + 2, y - 8, x + 22, y + 8, Look.SINCE_RANGE);
    double day = before ? x + 4 : x + MIDDLE;
    Marks.range(pen, x + 2, x + 22, day, y, before);
  }
}
