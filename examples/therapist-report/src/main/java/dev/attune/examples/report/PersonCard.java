package dev.attune.examples.report;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.assessment.validity.ValidityReport;
import dev.attune.examples.parts.Html;
import dev.attune.examples.parts.PlainNumber;
import dev.attune.examples.parts.questionnaire.Row;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One respondent on the page: each scale as a bar, each answer as a shaded cell. */
final class PersonCard {
  private final ScoringKey key;
  private final AnswerChecks checks;
  private final Html page;

  PersonCard(ScoringKey key, AnswerChecks checks, Html page) {
    this.key = key;
    this.checks = checks;
    this.page = page;
  }

  void write(int number, Row.Response row, ScoreReport report) {
    String id = "respondent-" + number;
    page.raw("<section class=\"card\" aria-labelledby=\"" + id + "\">\n<h3 id=\"" + id + "\">")
        .raw("Respondent <bdi>")
        .text(row.respondent())
        .raw("</bdi></h3>\n");
    for (int i = 0; i < report.scores().size(); i++) {
      scale(key.scales().get(i), report.scores().get(i));
    }
    page.raw("<h4>Answers</h4>\n<ol class=\"cells\">\n");
    for (int i = 0; i < key.instrument().items().size(); i++) {
      answer(i, row);
    }
    page.raw("</ol>\n");
    how(checks.check(row.answers()));
    page.raw("</section>\n");
  }

  private void how(ValidityReport report) {
    page.element("p class=\"soft\"", AnswerChecks.words(report));
    AnswerChecks.remarks(report).forEach(remark -> page.element("p class=\"note\"", remark + "."));
  }

  private void scale(KeyedScale keyed, ScaleScore score) {
    page.raw("<div class=\"scale\">\n");
    page.element("h4", ScaleWords.name(keyed.scale()));
    page.raw("<p>");
    score
        .score()
        .ifPresentOrElse(
            value -> page.raw("<strong>")
                .text(ScaleWords.score(keyed.scale(), value))
                .raw("</strong>")
                .text(" on " + ScaleWords.range(keyed)),
            () -> page.raw("<strong>No score</strong>"));
    score.band().ifPresent(band -> page.text(", ").raw("<strong>").text(band).raw("</strong>"));
    page.text(", answered: " + score.answered() + " of " + score.items()).raw("</p>\n");
    new ScaleBar(keyed).score(page, score);
    List<String> about = ScaleWords.about(keyed, score);
    if (!about.isEmpty()) {
      page.element("p class=\"soft\"", String.join(" ", about));
    }
    page.raw("</div>\n");
  }

  private void answer(int number, Row.Response row) {
    Item item = key.instrument().items().get(number);
    Double answer = row.answers().values().get(item.id());
    OptionalDouble counts = answer == null ? OptionalDouble.empty() : key.counts(number, answer);
    if (answer == null || counts.isEmpty()) {
      cell(page, Optional.empty(), item.id().value(), answer == null ? "none" : "set aside");
      return;
    }
    double lowest = key.lowest(number);
    double share = (counts.getAsDouble() - lowest) / (key.highest(number) - lowest);
    cell(page, Optional.of(share), item.id().value(), PlainNumber.text(answer));
  }

  /** A cell of a heat map: its shade shows a share from 0 to 1, and its text says the same; without a share it is hatched. */
  static void cell(Html page, Optional<Double> share, String label, String value) {
    String shade = share.map(part -> "shade" + Math.min(4, (int) (part * 5))).orElse("none");
    page.raw("<li class=\"" + shade + "\">")
        .element("span", label)
        .element("b", value)
        .raw("</li>\n");
  }
}
