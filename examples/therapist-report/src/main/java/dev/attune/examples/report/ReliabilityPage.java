package dev.attune.examples.report;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.sample.Reliability;
import dev.attune.assessment.sample.SampleReport;
import dev.attune.core.reason.Reason;
import dev.attune.examples.parts.Html;
import java.util.List;
import java.util.OptionalDouble;

/** The reliability of a questionnaire's scales as one page that needs nothing else. */
final class ReliabilityPage {
  /** What every reader must be told beside the figures. */
  static final String ABOUT =
      "These figures are about the questionnaire as these respondents answered it, and about nobody in"
          + " particular. In other people they may be others.";

  private final ScoringKey key;
  private final Html page = new Html();

  private ReliabilityPage(ScoringKey key) {
    this.key = key;
  }

  static String of(ScoringKey key, SampleReport report) {
    return new ReliabilityPage(key).write(report);
  }

  private String write(SampleReport report) {
    PageFrame.begin(page, "Reliability", key.instrument());
    page.element("p", "Respondents: " + report.respondents());
    page.element("p class=\"note\"", ABOUT);
    page.raw("</header>\n");
    PageFrame.section(page, "scales", "Scales");
    report.scales().forEach(this::card);
    list(report.leftOut().stream().map(Reason::text).toList());
    page.raw("</section>\n");
    PageFrame.end(
        page,
        key.instrument(),
        List.of(
            ABOUT,
            "'All answered' rests on those who answered every item of the scale, 'in pairs' on everyone who"
                + " answered both items of a pair. The interval, omega and the figures of items rest on the"
                + " former.",
            "Alpha: Cronbach (1951), doi:10.1007/BF02310555; its interval: Feldt (1965),"
                + " doi:10.1007/BF02289499. Lambda 2: Guttman (1945), doi:10.1007/BF02288892. Omega: McDonald"
                + " (1999), doi:10.4324/9781410601087, of one factor, fitted to covariances by maximum likelihood"
                + " and to correlations by minimum residuals, doi:10.1007/BF02289468.",
            "SEM: the standard error of measurement, from the alpha in the same column. Item-rest: how an item"
                + " goes with the sum of the others; below 0 it is probably keyed the wrong way.",
            "Weights are not looked at. A dash stands where there is no figure; the reason stands below.",
            "Figures on this page are rounded; the file holds all digits."));
    return page.toString();
  }

  private void card(Reliability figures) {
    ReliabilityRows rows = new ReliabilityRows(figures);
    page.raw("<div class=\"card\">\n");
    page.element("h3", ReliabilityText.name(key, figures));
    page.element("p", rows.people());
    alpha(figures.alpha(), figures.alphaInterval());
    PageFrame.table(page, "Coefficients", rows.coefficients());
    PageFrame.table(page, "Scores", rows.precision());
    PageFrame.table(page, "Items", rows.items());
    list(rows.whyNone());
    if (!rows.warnings().isEmpty()) {
      page.element("h4", "To look at");
      list(rows.warnings());
    }
    page.raw("</div>\n");
  }

  private void alpha(Figure alpha, Interval interval) {
    OptionalDouble value = alpha.value();
    if (value.isPresent()) {
      page.element(
          "p",
          "Alpha " + ReliabilityRows.text(alpha) + ", 95 % interval "
              + ReliabilityRows.limits(interval));
      ScaleBar.share(page, value.getAsDouble(), interval);
    }
  }

  private void list(List<String> sentences) {
    if (!sentences.isEmpty()) {
      page.raw("<ul>\n");
      sentences.forEach(sentence -> page.element("li", sentence));
      page.raw("</ul>\n");
    }
  }
}
