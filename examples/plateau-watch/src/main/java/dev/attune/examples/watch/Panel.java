package dev.attune.examples.watch;

import dev.attune.assessment.plateau.FittedDay;
import dev.attune.assessment.plateau.PlateauSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One person's days in a picture: the ratings, those set aside, and the line or the bend that was fitted. */
final class Panel {
  private static final double PLOT = 300;
  private static final double DAYS = 28;
  private static final double NINETY = 1.645;
  private static final double RING = 5.6;

  private final Pen pen;
  private final Shown shown;
  private final Axes axes;
  private final Marks marks;

  /** A panel between two edges, from so far down on. */
  Panel(Pen pen, Shown shown, double left, double right, double top) {
    this.pen = pen;
    this.shown = shown;
    double plot = top + Marks.room(shown);
    axes = new Axes(left, right, plot, plot + PLOT, shown.first(), shown.last());
    marks = new Marks(pen, shown, axes);
  }

  /** Where it ends. */
  double bottom() {
    return axes.bottom() + DAYS;
  }

  /**
   * Draws it, from back to front.
   *
   * @param clip an id of its own in the picture
   */
  void draw(String clip) {
    pen.svg().tag("clipPath").with("id", clip).begin();
    pen.box(axes.left(), axes.top(), axes.right(), axes.bottom()).empty();
    pen.svg().end();
    marks.areas();
    grid();
    pen.svg()
        .tag("g")
        .with("class", "fit")
        .with("clip-path", "url(#" + clip + ")")
        .begin();
    fit();
    pen.svg().end();
    levels();
    ratings();
    setAside();
    marks.flags();
    if (shown.ratings().isEmpty()) {
      pen.words(
          "no check-ins",
          (axes.left() + axes.right()) / 2,
          axes.y(5),
          "middle",
          Look.SOFT,
          Pen.SMALL + 2);
    }
  }

  private void grid() {
    for (int points = 0; points <= 10; points += 2) {
      double y = axes.y(points);
      pen.line(axes.left(), y, axes.right(), y, Look.GRID);
      pen.words(Integer.toString(points), axes.left() - 10, y + 4.5, "end", Look.SOFT, Pen.SMALL);
    }
    double floor = axes.bottom();
    pen.line(axes.left(), floor, axes.right(), floor, Look.AXIS);
    int step = axes.step();
    for (int day = -Math.floorDiv(-axes.first(), step) * step; day <= axes.last(); day += step) {
      double x = axes.x(day);
      pen.line(x, floor, x, floor + 5, Look.AXIS);
      pen.words(StateWords.minus(day), x, floor + 20, "middle", Look.SOFT, Pen.SMALL);
    }
    pen.words("day", axes.right() + 10, floor + 20, "start", Look.SOFT, Pen.SMALL);
  }

  private void fit() {
    List<FittedDay> days = shown.fitted();
    if (days.isEmpty()) {
      return;
    }
    StringBuilder band = new StringBuilder();
    StringBuilder line = new StringBuilder();
    StringBuilder back = new StringBuilder("Z");
    for (FittedDay day : days) {
      String to = line.length() == 0 ? "M" : "L";
      double wide = NINETY * day.levelSd();
      line.append(to).append(at(day, day.level()));
      band.append(to).append(at(day, day.level() + wide));
      back.insert(0, "L" + at(day, day.level() - wide));
    }
    String around = band.append(back).toString();
    pen.svg().tag("path").with("d", around).with("fill", Look.BAND).empty();
    pen.path(line.toString(), shown.restsOnFit() ? Look.FIT : Look.DOUBTFUL_FIT);
  }

  private String at(FittedDay day, double points) {
    return Svg.length(axes.x(Days.number(day.day()))) + "," + Svg.length(axes.y(points));
  }

  /** The levels that mean something, named at the right edge. */
  private void levels() {
    List<Level> levels = new ArrayList<>();
    double high = PlateauSettings.defaults().highLevel();
    levels.add(new Level(high, "high, from " + Math.round(high), Look.SOFT, false));
    pen.line(axes.left(), axes.y(high), axes.right(), axes.y(high), Look.HIGH);
    shown.result().reference().ifPresent(before -> {
      String name = "before the drop " + StateWords.points(before);
      levels.add(new Level(before, name, Look.ASIDE, false));
      double from = shown.drop().map(axes::x).orElse(axes.left());
      pen.line(from, axes.y(before), axes.right(), axes.y(before), Look.BEFORE_DROP);
    });
    if (shown.restsOnFit()) {
      shown
          .result()
          .levelNow()
          .ifPresent(
              now -> levels.add(new Level(now, "now " + StateWords.points(now), Look.FOUND, true)));
    }
    Level.apart(levels, axes).forEach((level, y) -> level.write(pen, axes.right() + 10, y + 4.5));
  }

  private void ratings() {
    double radius = shown.last() - shown.first() > 240 ? 2.4 : 3.3;
    pen.svg().group("ratings");
    for (Map.Entry<LocalDate, Integer> rating : shown.ratings().entrySet()) {
      double x = axes.x(Days.number(rating.getKey()));
      double y = axes.y(rating.getValue());
      if (shown.isEarlier(rating.getKey())) {
        pen.circle(x, y, radius, Look.PAPER, Look.EARLIER);
      } else {
        pen.dot(x, y, radius, Look.POINT);
      }
    }
    pen.svg().end();
  }

  /** A ring around the rating of a day set aside, and a small bar where it counted. */
  private void setAside() {
    pen.svg().group("set-aside");
    for (FittedDay day : shown.setAside()) {
      double x = axes.x(Days.number(day.day()));
      double rating = axes.y(shown.ratings().getOrDefault(day.day(), 0));
      double counted = axes.y(day.countedAs().orElseThrow());
      pen.circle(x, rating, RING, "none", Look.SET_ASIDE);
      if (Math.abs(counted - rating) > RING) {
        double edge = rating + Math.copySign(RING, counted - rating);
        pen.line(x, edge, x, counted, Look.SET_ASIDE);
      }
      pen.line(x - 4, counted, x + 4, counted, Look.SET_ASIDE);
    }
    pen.svg().end();
  }
}
