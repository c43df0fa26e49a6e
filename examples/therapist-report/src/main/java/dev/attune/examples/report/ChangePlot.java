package dev.attune.examples.report;

import dev.attune.assessment.change.ChangeIndex;
import dev.attune.assessment.change.ChangeMethod;
import dev.attune.assessment.change.ScoreChange;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.examples.parts.Html;
import dev.attune.examples.parts.PlainNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two occasions drawn as a square: the earlier score to the right, the later one upwards, each respondent a mark. Hidden from screen
 * readers, as everything in it is said in words beside it.
 */
final class ChangePlot {
  /** What it shows, in words. */
  static final String WORDS =
      "Each mark is a respondent: the further right, the higher before; the further up, the higher after. On"
          + " the line nothing changed; in the shaded band the error of the scale explains the difference."
          + " Filled marks changed by more.";

  private static final int MOST_MARKS = 1000;
  private static final double SIZE = 100;
  private static final double MARGIN = 8;

  private final Html page;
  private final double lowest;
  private final double highest;

  ChangePlot(KeyedScale keyed, Html page) {
    this.page = page;
    lowest = keyed.attainableLowest();
    highest = keyed.attainableHighest();
  }

  /** Draws those that can be compared, at least one of them. */
  void draw(List<ScoreChange> changes, Optional<Double> cutOff) {
    page.raw("<svg class=\"plot\" aria-hidden=\"true\" viewBox=\"0 0 " + number(SIZE + 2 * MARGIN)
        + " " + number(SIZE + 2 * MARGIN) + "\">\n");
    page.raw("<rect class=\"box\" x=\"" + number(MARGIN) + "\" y=\"" + number(MARGIN)
        + "\" width=\"" + number(SIZE) + "\" height=\"" + number(SIZE) + "\"/>\n");
    band(changes.get(0).smallestReliableDifference());
    line("same", lowest, lowest, highest, highest);
    cutOff.filter(value -> value > lowest && value < highest).ifPresent(value -> {
      line("cutoff", value, lowest, value, highest);
      line("cutoff", lowest, value, highest, value);
    });
    changes.stream().limit(MOST_MARKS).forEach(this::mark);
    axes();
    page.raw("</svg>\n");
  }

  /** Where the later score lies no further from the earlier one than this: a strip along the line, cut off by the square. */
  private void band(double difference) {
    double inside = Math.min(difference, highest - lowest);
    String points = Stream.of(
            point(lowest, lowest),
            point(lowest + inside, lowest),
            point(highest, highest - inside),
            point(highest, highest),
            point(highest - inside, highest),
            point(lowest, lowest + inside))
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
    page.raw("<polygon class=\"explained\" points=\"" + points + "\"/>\n");
  }

  private void line(String kind, double x1, double y1, double x2, double y2) {
    page.raw("<line class=\"" + kind + "\" x1=\"" + number(x(x1)) + "\" y1=\"" + number(y(y1))
        + "\" x2=\"" + number(x(x2)) + "\" y2=\"" + number(y(y2)) + "\"/>\n");
  }

  private void mark(ScoreChange change) {
    ChangeIndex index = change.index(ChangeMethod.JACOBSON_TRUAX);
    String kind = index.reliable().orElse(false) ? "moved" : "stayed";
    page.raw("<circle class=\"" + kind + "\" cx=\"" + number(x(change.before().orElseThrow()))
        + "\" cy=\"" + number(y(change.after().orElseThrow())) + "\" r=\"1.6\"/>\n");
  }

  private void axes() {
    double under = MARGIN + SIZE + 5;
    label(MARGIN, under, "start", PlainNumber.rounded(lowest));
    label(MARGIN + SIZE / 2, under, "middle", "before");
    label(MARGIN + SIZE, under, "end", PlainNumber.rounded(highest));
    label(MARGIN, MARGIN - 2, "start", "after, up to " + PlainNumber.rounded(highest));
  }

  private void label(double x, double y, String anchor, String text) {
    page.raw(
            "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">")
        .text(text)
        .raw("</text>\n");
  }

  private String point(double before, double after) {
    return number(x(before)) + "," + number(y(after));
  }

  private double x(double score) {
    return MARGIN + SIZE * share(score);
  }

  private double y(double score) {
    return MARGIN + SIZE * (1 - share(score));
  }

  private double share(double score) {
    double range = highest - lowest;
    return range > 0 ? Math.max(0, Math.min(1, (score - lowest) / range)) : 0.5;
  }

  private static String number(double value) {
    return PlainNumber.rounded(value);
  }
}
