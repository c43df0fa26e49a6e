package dev.attune.examples.report;

import dev.attune.assessment.agreement.CategoryAgreement;
import dev.attune.assessment.agreement.IntraclassCorrelation;
import dev.attune.assessment.agreement.PairAgreement;
import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import dev.attune.core.reason.Reason;
import dev.attune.examples.parts.Html;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** How far all couples together agree, on the page: in their scores, and item by item. */
final class AgreementCards {
  private final Html page;

  AgreementCards(Html page) {
    this.page = page;
  }

  void write(PairAgreement agreement, List<DyadsJson.OfItem> items) {
    PageFrame.section(page, "agreement", "All couples");
    page.element("p class=\"note\"", PairAgreement.NO_VERDICT);
    page.element(
        "p",
        "Couples with both scores: " + agreement.complete() + " of " + agreement.pairs() + ".");
    PageFrame.table(page, "Agreement of scores", scores(agreement));
    if (!items.isEmpty()) {
      PageFrame.table(page, "Agreement by item", items(items));
    }
    whyNone(agreement, items);
    page.raw("</section>\n");
  }

  private static FigureTable scores(PairAgreement agreement) {
    List<List<String>> rows = new ArrayList<>();
    for (IntraclassCorrelation each : agreement.intraclass()) {
      rows.add(List.of(
          "ICC(" + each.type().code().replace('-', ',') + ")",
          ReliabilityRows.text(each.value()),
          limits(each.limits())));
    }
    rows.add(row("double-entry correlation", agreement.doubleEntry()));
    rows.add(row("concordance", agreement.concordance()));
    rows.add(row("correlation", agreement.pearson()));
    rows.add(List.of(
        "mean discrepancy, limits of agreement",
        ReliabilityRows.text(agreement.meanDifference()),
        limits(agreement.limitsOfAgreement())));
    rows.add(row("mean distance", agreement.meanAbsoluteDifference()));
    return new FigureTable(List.of("", "figure", "95 % limits"), rows);
  }

  private static List<String> row(String name, Figure figure) {
    return List.of(name, ReliabilityRows.text(figure), "");
  }

  private static String limits(Interval interval) {
    return ReliabilityRows.limits(interval);
  }

  private static FigureTable items(List<DyadsJson.OfItem> items) {
    List<List<String>> rows = new ArrayList<>();
    for (DyadsJson.OfItem item : items) {
      List<String> row = new ArrayList<>(List.of(item.item().value()));
      item.agreement()
          .ifPresentOrElse(
              figures -> row.addAll(figures(figures)),
              () -> row.addAll(Collections.nCopies(5, ReliabilityRows.NONE)));
      rows.add(row);
    }
    return new FigureTable(
        List.of("item", "couples", "equal", "within one", "kappa", "weighted kappa"), rows);
  }

  private static List<String> figures(CategoryAgreement figures) {
    return List.of(
        Integer.toString(figures.complete()),
        ReliabilityRows.text(figures.exactAgreement()),
        ReliabilityRows.text(figures.withinOne()),
        ReliabilityRows.text(figures.kappa()),
        ReliabilityRows.text(figures.quadraticKappa()));
  }

  private void whyNone(PairAgreement agreement, List<DyadsJson.OfItem> items) {
    Stream<Figure> ofScores = Stream.concat(
        agreement.intraclass().stream().map(IntraclassCorrelation::value),
        Stream.of(agreement.concordance(), agreement.pearson(), agreement.meanDifference()));
    Stream<Figure> ofItems = items.stream()
        .flatMap(item -> item.agreement().stream())
        .flatMap(figures -> Stream.of(figures.kappa(), figures.quadraticKappa()));
    List<String> why = Stream.concat(
            Stream.concat(ofScores, ofItems)
                .flatMap(figure -> figure.whyUndefined().stream())
                .map(Reason::text),
            items.stream().flatMap(item -> item.whyNot().stream()))
        .distinct()
        .toList();
    if (!why.isEmpty()) {
      page.raw("<ul>\n");
      why.forEach(reason -> page.element("li", reason));
      page.raw("</ul>\n");
    }
  }
}
