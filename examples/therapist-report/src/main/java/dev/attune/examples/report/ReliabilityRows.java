package dev.attune.examples.report;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.sample.Consistency;
import dev.attune.assessment.sample.ItemStatistics;
import dev.attune.assessment.sample.Reliability;
import dev.attune.assessment.sample.ScorePrecision;
import dev.attune.core.reason.Reason;
import dev.attune.examples.parts.PlainNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The reliability of one scale as rows of three tables, for a terminal and for a page alike. */
final class ReliabilityRows {
  /** Stands where there is no figure. */
  static final String NONE = "-";

  private static final int COEFFICIENT = 3;
  private static final int POINTS = 2;

  private final Reliability figures;

  ReliabilityRows(Reliability figures) {
    this.figures = figures;
  }

  /** The coefficients of the scale. */
  FigureTable coefficients() {
    Consistency all = figures.listwise();
    Consistency pairs = figures.pairwise();
    return new FigureTable(
        List.of("", "all answered", "in pairs"),
        List.of(
            row("alpha", all.alpha(), pairs.alpha()),
            List.of("alpha, 95 % interval", limits(figures.alphaInterval()), ""),
            row("standardised alpha", all.standardisedAlpha(), pairs.standardisedAlpha()),
            row("mean correlation", all.meanCorrelation(), pairs.meanCorrelation()),
            row("lambda 2", all.lambda2(), pairs.lambda2()),
            List.of("omega, maximum likelihood", text(figures.omegaOneFactor().omega()), ""),
            List.of(
                "omega, minimum residual", text(figures.omegaMinimumResidual().omega()), "")));
  }

  /** How the scores spread, and the standard error of measurement. */
  FigureTable precision() {
    return new FigureTable(
        List.of("", "people", "mean", "SD", "SEM"),
        List.of(row("sum, all answered", figures.sum()), row("mean of answers", figures.mean())));
  }

  /** How each item stands in the scale. */
  FigureTable items() {
    List<List<String>> rows = new ArrayList<>();
    for (ItemStatistics item : figures.itemStatistics()) {
      rows.add(List.of(
          item.item().value(),
          Long.toString(item.answered()),
          points(item.mean()),
          points(item.sd()),
          text(item.itemRest()),
          text(item.alphaIfDropped())));
    }
    return new FigureTable(
        List.of("item", "answered", "mean", "SD", "item-rest", "alpha without"), rows);
  }

  /** How many people and answers the figures rest on. */
  String people() {
    return "Items: " + figures.items() + ". Respondents: " + figures.respondents()
        + ", of whom " + figures.complete() + " answered every item. Missing answers: "
        + figures.missingAnswers() + ".";
  }

  /** Why some of the figures are missing, each reason once. */
  List<String> whyNone() {
    return Stream.of(
            figures.alpha(),
            figures.pairwise().alpha(),
            figures.listwise().meanCorrelation(),
            figures.pairwise().meanCorrelation(),
            figures.listwise().standardisedAlpha(),
            figures.omegaOneFactor().omega(),
            figures.omegaMinimumResidual().omega(),
            figures.sum().standardError(),
            figures.mean().standardError())
        .flatMap(figure -> figure.whyUndefined().stream())
        .map(Reason::text)
        .distinct()
        .toList();
  }

  List<String> warnings() {
    return figures.warnings().stream().map(Reason::text).toList();
  }

  static String limits(Interval interval) {
    return interval.lower().isDefined()
        ? text(interval.lower()) + " to " + text(interval.upper())
        : NONE;
  }

  static String text(Figure figure) {
    return fixed(figure, COEFFICIENT);
  }

  private static String points(Figure figure) {
    return fixed(figure, POINTS);
  }

  private static String fixed(Figure figure, int decimals) {
    return figure.value().isPresent()
        ? PlainNumber.fixed(figure.value().getAsDouble(), decimals)
        : NONE;
  }

  private static List<String> row(String name, Figure all, Figure pairs) {
    return List.of(name, text(all), text(pairs));
  }

  private static List<String> row(String name, ScorePrecision scores) {
    return List.of(
        name,
        Long.toString(scores.people()),
        points(scores.mean()),
        points(scores.sd()),
        points(scores.standardError()));
  }
}
