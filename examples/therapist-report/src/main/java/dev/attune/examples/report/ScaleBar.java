package dev.attune.examples.report;

import dev.attune.assessment.change.ScoreChange;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.BandBasis;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.ScoreTrace;
import dev.attune.examples.parts.Html;
import dev.attune.examples.parts.PlainNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A scale drawn from its lowest to its highest score, with its bands and their edges, and a score upon it. Hidden from screen
 * readers, as everything in it is said in words beside it.
 */
final class ScaleBar {
  private static final int SHADES = 5;
  /** Nearer than this share of the width two numbers under a bar would overlap on a phone. */
  private static final double LEAST_APART = 9;

  private final KeyedScale keyed;
  private final List<Band> bands;

  ScaleBar(KeyedScale keyed) {
    this.keyed = keyed;
    this.bands = keyed.scale().bands();
  }

  /** A bar with one person's score, and how far the open answers could move it. */
  void score(Html page, ScaleScore score) {
    page.raw("<div class=\"bar\" aria-hidden=\"true\">\n<div class=\"pins\">");
    ScoreTrace trace = score.trace();
    if (score.answered() < trace.applicable() && trace.lowestPossible().isPresent()) {
      double from = at(trace.lowestPossible().getAsDouble());
      double to = at(trace.highestPossible().orElseThrow());
      page.raw("<i class=\"open\" style=\"left:" + percent(from) + ";width:" + percent(to - from)
          + "\"></i>");
    }
    boolean unrounded = keyed.scale().bandBasis() == BandBasis.UNROUNDED;
    (unrounded ? trace.unrounded() : score.score())
        .ifPresent(
            value -> page.raw("<i class=\"mark\" style=\"left:" + percent(at(value)) + "\"></i>"));
    page.raw("</div>\n");
    track(page);
    page.raw("</div>\n");
  }

  /** A bar with a score before and one after, the differences that error explains, and a cut-off if there is one. */
  void change(Html page, double before, ScoreChange change, Optional<Double> cutOff) {
    page.raw("<div class=\"bar\" aria-hidden=\"true\">\n<div class=\"pins\">");
    around(page, before, change.smallestReliableDifference());
    page.raw("<i class=\"ring\" style=\"left:" + percent(at(before)) + "\"></i>");
    page.raw(
        "<i class=\"mark\" style=\"left:" + percent(at(change.after().orElseThrow())) + "\"></i>");
    cutOff.ifPresent(
        value -> page.raw("<i class=\"cut\" style=\"left:" + percent(at(value)) + "\"></i>"));
    page.raw("</div>\n");
    track(page);
    page.raw("</div>\n");
  }

  /** Hatched: what lies no further from a score than this. */
  private void around(Html page, double score, double distance) {
    double from = at(score - distance);
    page.raw("<i class=\"open\" style=\"left:" + percent(from) + ";width:"
        + percent(at(score + distance) - from) + "\"></i>");
  }

  /** A bar with the scores of two people, as far as they have one, and the differences from the first that error explains. */
  void partners(Html page, OptionalDouble first, OptionalDouble second, OptionalDouble error) {
    page.raw("<div class=\"bar\" aria-hidden=\"true\">\n<div class=\"pins\">");
    if (first.isPresent() && second.isPresent() && error.isPresent()) {
      around(page, first.getAsDouble(), error.getAsDouble());
    }
    first.ifPresent(
        score -> page.raw("<i class=\"ring\" style=\"left:" + percent(at(score)) + "\"></i>"));
    second.ifPresent(
        score -> page.raw("<i class=\"mark\" style=\"left:" + percent(at(score)) + "\"></i>"));
    page.raw("</div>\n");
    track(page);
    page.raw("</div>\n");
  }

  /** A bar with the scores of many people as columns upon it. */
  void scores(Html page, long[] counts) {
    page.raw("<div class=\"bar\" aria-hidden=\"true\">\n<div class=\"columns\">");
    long most = 1;
    for (long count : counts) {
      most = Math.max(most, count);
    }
    for (long count : counts) {
      page.raw("<i style=\"height:" + percent(100.0 * count / most) + "\"></i>");
    }
    page.raw("</div>\n");
    track(page);
    page.raw("</div>\n");
  }

  /** A bar from 0 to 1 with a figure and its interval. */
  static void share(Html page, double value, Interval interval) {
    page.raw("<div class=\"bar\" aria-hidden=\"true\">\n<div class=\"pins\">");
    if (interval.lower().isDefined()) {
      double from = shareAt(interval.lower().value().orElseThrow());
      double to = shareAt(interval.upper().value().orElseThrow());
      page.raw("<i class=\"open\" style=\"left:" + percent(from) + ";width:" + percent(to - from)
          + "\"></i>");
    }
    page.raw("<i class=\"mark\" style=\"left:" + percent(shareAt(value)) + "\"></i></div>\n");
    page.raw("<div class=\"track\"></div>\n<div class=\"axis\">");
    for (double tick = 0; tick <= 1; tick += 0.25) {
      tick(page, 100 * tick, tick);
    }
    page.raw("</div>\n</div>\n");
  }

  private static double shareAt(double share) {
    return 100 * Math.max(0, Math.min(1, share));
  }

  private void track(Html page) {
    page.raw("<div class=\"track\">\n");
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      double from = at(band.lower().orElse(keyed.attainableLowest()));
      double to = at(band.upper().orElse(keyed.attainableHighest()));
      int shade = bands.size() == 1 ? 0 : i * (SHADES - 1) / (bands.size() - 1);
      page.raw("<span class=\"shade" + shade + "\" style=\"left:" + percent(from) + ";width:"
              + percent(to - from) + "\">")
          .text(band.id())
          .raw("</span>\n");
    }
    page.raw("</div>\n");
    axis(page);
  }

  private void axis(Html page) {
    page.raw("<div class=\"axis\">");
    double end = 100;
    List<Double> edges = new ArrayList<>();
    bands.stream().skip(1).forEach(band -> edges.add(band.lower().orElseThrow()));
    tick(page, 0, keyed.attainableLowest());
    double last = 0;
    for (double edge : edges) {
      double at = at(edge);
      if (at - last >= LEAST_APART && end - at >= LEAST_APART) {
        tick(page, at, edge);
        last = at;
      }
    }
    tick(page, end, keyed.attainableHighest());
    page.raw("</div>\n");
  }

  private static void tick(Html page, double at, double value) {
    page.raw("<span style=\"left:" + percent(at) + "\">" + PlainNumber.rounded(value) + "</span>");
  }

  /** Where a score lies, in percent of the width; one beyond the ends is drawn at the end. */
  private double at(double score) {
    double range = keyed.attainableHighest() - keyed.attainableLowest();
    double share = range > 0 ? (score - keyed.attainableLowest()) / range : 0.5;
    return 100 * Math.max(0, Math.min(1, share));
  }

  private static String percent(double value) {
    return new BigDecimal(value)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }
}
