package dev.attune.examples.report;

import dev.attune.assessment.agreement.ItemComparison;
import dev.attune.assessment.agreement.PairComparer;
import dev.attune.assessment.agreement.PairComparison;
import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.core.reason.Reason;
import dev.attune.examples.parts.Html;
import dev.attune.examples.parts.PlainNumber;
import dev.attune.examples.report.Couples.Couple;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Couples as one page that needs nothing else: both partners side by side, never merged into one. */
final class DyadsPage {
  private static final int MOST_COUPLES = 50;

  private final KeyedScale keyed;
  private final Html page = new Html();

  private DyadsPage(KeyedScale keyed) {
    this.keyed = keyed;
  }

  static String of(Instrument instrument, KeyedScale keyed, List<Couple> couples) {
    return new DyadsPage(keyed).write(instrument, couples);
  }

  private String write(Instrument instrument, List<Couple> couples) {
    PageFrame.begin(page, "Couples", instrument);
    page.element(
        "p",
        ScaleWords.name(keyed.scale()) + ", both partners side by side. Couples: " + couples.size()
            + (couples.size() > MOST_COUPLES
                ? ", of which the first " + MOST_COUPLES + " are shown"
                : ""));
    page.element("p class=\"note\"", PairComparison.NO_VERDICT);
    page.element(
        "p class=\"note\"",
        "This page shows both partners' answers: it is for someone whom both have let see them, and for"
            + " neither of the two.");
    page.raw("</header>\n");
    PageFrame.section(page, "couples", "Couples");
    page.element("p class=\"soft\"", "Ring: the first. Triangle: the second.");
    page.raw("<div class=\"pairs\">\n");
    for (int i = 0; i < Math.min(MOST_COUPLES, couples.size()); i++) {
      card(i + 1, couples.get(i));
    }
    page.raw("</div>\n</section>\n");
    PageFrame.end(
        page,
        instrument,
        List.of(
            PairComparison.NO_VERDICT,
            "Answers are shown as they were given. Darker is farther apart, after reversing.",
            "Scores on this page are rounded to two decimals at most; the file holds all digits.",
            "Compared by " + PairComparer.METHOD + ", version " + PairComparer.METHOD_VERSION
                + "."));
    return page.toString();
  }

  private void card(int number, Couple couple) {
    String id = "couple-" + number;
    page.raw("<section class=\"card\" aria-labelledby=\"" + id + "\">\n<h3 id=\"" + id + "\">")
        .raw("Couple <bdi>")
        .text(couple.name())
        .raw("</bdi></h3>\n");
    if (couple.isWhole()) {
      sideBySide(DyadsJson.comparison(couple));
    } else {
      page.element("p class=\"soft\"", "Not compared: one of the two is not in the file.");
    }
    page.raw("</section>\n");
  }

  private void sideBySide(PairComparison both) {
    page.raw("<p>First <strong>")
        .text(score(both.firstScore()))
        .raw("</strong>, second <strong>")
        .text(score(both.secondScore()))
        .raw("</strong></p>\n");
    new ScaleBar(keyed).partners(page, both.firstScore(), both.secondScore());
    page.element(
        "p class=\"soft\"",
        "Discrepancy: " + words(both.discrepancy()) + ". Equal answers: "
            + words(both.exactAgreement())
            + ", within one: " + words(both.withinOne()) + ". Profile correlation: "
            + words(both.profileCorrelation()) + ".");
    if (!both.mostDifferent().isEmpty()) {
      page.element("p", "Farthest apart: " + String.join(", ", both.mostDifferent()));
    }
    page.raw("<ol class=\"cells\">\n");
    both.items().forEach(this::cell);
    page.raw("</ol>\n");
  }

  /** Darkest where two answers are as far apart as any on the scale can be. */
  private void cell(ItemComparison item) {
    double widest = IntStream.range(0, keyed.size())
        .mapToDouble(term -> keyed.highest(term) - keyed.lowest(term))
        .max()
        .orElseThrow();
    double share = Math.abs(item.difference()) / widest;
    PersonCard.cell(
        page,
        Optional.of(share),
        item.item(),
        PlainNumber.rounded(item.first()) + " | " + PlainNumber.rounded(item.second()));
  }

  private String score(OptionalDouble score) {
    return score.isPresent() ? ScaleWords.score(keyed.scale(), score.getAsDouble()) : "no score";
  }

  private static String words(Figure figure) {
    return figure.value().isPresent()
        ? PlainNumber.rounded(figure.value().getAsDouble())
        : "undefined (" + withoutStop(figure.whyUndefined().map(Reason::text).orElseThrow()) + ")";
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
