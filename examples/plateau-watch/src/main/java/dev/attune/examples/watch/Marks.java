package dev.attune.examples.watch;

/** Marks at days that mean something: since when it has been level, when it fell, and since when nobody said anything. */
final class Marks {
  private static final double BESIDE = 7;
  private static final double MARGIN = 132;

  private final Pen pen;
  private final Shown shown;
  private final Axes axes;

  Marks(Pen pen, Shown shown, Axes axes) {
    this.pen = pen;
    this.shown = shown;
    this.axes = axes;
  }

  /** How much room the marks take above the days. */
  static double room(Shown shown) {
    if (shown.onset().isPresent()) {
      return 52;
    }
    return shown.drop().isPresent() ? 32 : 16;
  }

  /** What lies behind everything else. */
  void areas() {
    shown.silentFrom().ifPresent(from -> area(from, shown.on(), Look.QUIET));
    if (shown.onset().isPresent()) {
      area(low(), high(), Look.SINCE_RANGE);
    }
  }

  private void area(int firstDay, int lastDay, String colour) {
    int first = Math.max(firstDay, shown.first());
    if (lastDay >= first) {
      pen.area(axes.x(first - 0.5), axes.top(), axes.x(lastDay + 0.5), axes.bottom(), colour);
    }
  }

  /** What stands above the days, and lies over them. */
  void flags() {
    shown.drop().ifPresent(day -> {
      double x = axes.x(day - 0.5);
      pen.line(x, axes.top() - 26, x, axes.bottom(), Look.DROP);
      flag("drop, day " + StateWords.minus(day), x, axes.top() - 17);
    });
    shown.onset().ifPresent(this::onset);
  }

  private void onset(int onset) {
    boolean before = shown.result().onsetCensored().orElse(true);
    String words = "level since " + StateWords.since(onset, before);
    double y = axes.top() - 35;
    if (!shown.has(onset)) {
      pen.bold("← " + words, axes.left(), y, "start", Look.SINCE, Pen.SMALL);
      return;
    }
    double x = axes.x(onset);
    double bar = axes.top() - 6;
    pen.svg().group("onset");
    pen.line(x, y + 2, x, axes.bottom(), Look.ONSET);
    range(pen, axes.x(Math.max(low(), shown.first())), axes.x(high()), x, bar, before);
    pen.svg().end();
    flag(words, x, y);
  }

  /** A day with its range; an arrowhead instead of a dot where it may have been earlier. */
  static void range(Pen pen, double low, double high, double x, double y, boolean before) {
    pen.line(low, y, high, y, Look.ONSET_RANGE);
    pen.line(high, y - 4, high, y + 4, Look.ONSET_RANGE);
    if (before) {
      String head = "M" + Svg.length(x - 5) + "," + Svg.length(y) + "l8,-5v10z";
      pen.svg().tag("path").with("d", head).with("fill", Look.SINCE).empty();
    } else {
      pen.line(low, y - 4, low, y + 4, Look.ONSET_RANGE);
      pen.dot(x, y, 4, Look.SINCE);
    }
  }

  private int low() {
    return Days.number(shown.result().onsetLow().orElseThrow());
  }

  private int high() {
    return Math.min(Days.number(shown.result().onsetHigh().orElseThrow()), shown.last());
  }

  /** Words at a mark, on the side where there is room. */
  private void flag(String words, double x, double y) {
    double width = pen.lettering().width(words, Pen.SMALL, true);
    boolean right = x + BESIDE + width <= axes.right() + MARGIN;
    pen.bold(
        words,
        right ? x + BESIDE : x - BESIDE,
        y,
        right ? "start" : "end",
        words.startsWith("drop") ? Look.ASIDE : Look.SINCE,
        Pen.SMALL);
  }
}
