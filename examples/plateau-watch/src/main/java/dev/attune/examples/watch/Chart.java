package dev.attune.examples.watch;

import dev.attune.assessment.plateau.PlateauDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The picture of one id, as SVG: its state in words, the days it rests on, and how to read them. */
final class Chart {
  private static final double WIDTH = 960;
  private static final double EDGE = 32;
  private static final double ROOM = WIDTH - 2 * EDGE;
  private static final double LEFT = 64;
  private static final double RIGHT = WIDTH - 146;
  private static final double HEADING = 24;
  private static final double SUBHEADING = 17;
  private static final double TEXT = 14;

  private final Watched watched;
  private final Pen pen;

  private Chart(Watched watched, Pen pen) {
    this.watched = watched;
    this.pen = pen;
  }

  /** Draws what was found for an id, with words that can be read aloud, found and copied. */
  static String of(Watched watched, Lettering lettering) {
    return new Chart(watched, new Pen(new Svg(), lettering, false)).draw();
  }

  /** The same with outlines for words, which look the same wherever they are drawn. */
  static String outlined(Watched watched, Lettering lettering) {
    return new Chart(watched, new Pen(new Svg(), lettering, true)).draw();
  }

  private String draw() {
    double y = heading();
    List<Shown> all = new ArrayList<>();
    for (Map.Entry<String, Finding> person : watched.people().entrySet()) {
      Shown shown = Shown.of(person.getValue(), watched.people().values());
      all.add(shown);
      if (watched.people().size() > 1) {
        y = person(person.getKey(), person.getValue(), y);
      }
      Panel panel = new Panel(pen, shown, LEFT, RIGHT, y + 8);
      panel.draw("days-" + all.size());
      y = panel.bottom();
    }
    y = Key.draw(pen, all, EDGE, y + 30, WIDTH - EDGE);
    y = pen.paragraph(note(all), EDGE, y, ROOM, Pen.SMALL);
    return picture(y + 20);
  }

  private double heading() {
    double y = 48;
    String heading = StateWords.capital(watched.state());
    pen.bold(heading, EDGE, y, "start", Look.INK, HEADING);
    String day = ", day " + StateWords.minus(Days.number(watched.on()));
    double left = ROOM - pen.lettering().width(heading, HEADING, true) - 24;
    String id =
        pen.lettering().shortened(watched.id(), TEXT, left - pen.lettering().width(day, TEXT));
    pen.words(id + day, WIDTH - EDGE, y, "end", Look.SOFT, TEXT);
    y += 6;
    for (String line : watched.summary()) {
      y = pen.paragraph(line, EDGE, y, ROOM, TEXT);
    }
    return y;
  }

  private double person(String name, Finding finding, double top) {
    double y = top + 40;
    String heading = name + ": " + StateWords.state(finding.result());
    pen.bold(heading, EDGE, y, "start", Look.INK, SUBHEADING);
    return pen.paragraph(StateWords.summary(finding.result()), EDGE, y, ROOM, TEXT);
  }

  private static String note(List<Shown> all) {
    int notDrawn = all.stream().mapToInt(Shown::notDrawn).sum();
    return "Closeness from 0 to 10, by day. "
        + (notDrawn == 0 ? "" : "Earlier check-ins, " + notDrawn + " of them, are not drawn. ")
        + PlateauDetector.NOTE;
  }

  private String picture(double height) {
    Svg svg = new Svg();
    svg.tag("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + Svg.length(WIDTH) + " " + Svg.length(height))
        .with("width", WIDTH)
        .with("height", height)
        .with("role", "img")
        .with("aria-labelledby", "title description")
        .with("lang", "en")
        .with("font-family", Look.FONTS)
        .begin();
    svg.tag("title").with("id", "title").words(watched.id() + ": " + watched.state());
    svg.tag("desc").with("id", "description").words(description());
    new Pen(svg, pen.lettering(), false).area(0, 0, WIDTH, height, Look.PAPER);
    return svg.drawing(pen.svg()).end().toString();
  }

  /** All that the picture shows, for whoever cannot see it. */
  private String description() {
    StringBuilder words = new StringBuilder();
    words.append("As of day ").append(Days.number(watched.on())).append(". ");
    words.append(StateWords.text(watched.reasons()));
    watched.people().forEach((name, finding) -> {
      if (watched.people().size() > 1) {
        words.append(' ').append(name).append(": ");
        words.append(StateWords.state(finding.result())).append(". ");
        words.append(StateWords.text(Days.inNumbers(finding.result().reasons())));
      }
      words.append(' ').append(checkIns(finding));
    });
    return words.append(' ').append(PlateauDetector.NOTE).toString();
  }

  private static String checkIns(Finding finding) {
    if (finding.ratings().isEmpty()) {
      return "No check-ins.";
    }
    return "Check-ins on "
        + finding.ratings().size()
        + " of the days "
        + Days.number(finding.ratings().firstKey())
        + " to "
        + Days.number(finding.ratings().lastKey())
        + ".";
  }
}
