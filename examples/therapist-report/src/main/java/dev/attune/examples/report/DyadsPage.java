package dev.attune.examples.report;

import dev.attune.assessment.agreement.ItemComparison;
import dev.attune.assessment.agreement.PairComparer;
import dev.attune.assessment.agreement.PairComparison;
import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.TermTrace;
import dev.attune.core.reason.Reason;
import dev.attune.examples.parts.Html;
import dev.attune.examples.parts.PlainNumber;
import dev.attune.examples.report.Couples.Couple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Couples as one page that needs nothing else: both partners side by side, never merged into one. */
final class DyadsPage {
  private static final int MOST_COUPLES = 50;

  private final ScoringKey key;
  private final KeyedScale keyed;
  private final ScaleError error;
  private final List<Couple> couples;
  private final Html page = new Html();

  private DyadsPage(ScoringKey key, KeyedScale keyed, ScaleError error, List<Couple> couples) {
    this.key = key;
    this.keyed = keyed;
    this.error = error;
    this.couples = couples;
  }

  static String of(ScoringKey key, KeyedScale keyed, ScaleError error, List<Couple> couples) {
    return new DyadsPage(key, keyed, error, couples).write();
  }

  private String write() {
    head();
    judged();
    sideBySide();
    List<Couple> whole = couples.stream().filter(Couple::isWhole).toList();
    new AgreementCards(page).write(DyadsJson.agreement(whole), DyadsJson.items(key, keyed, whole));
    PageFrame.end(
        page,
        key.instrument(),
        List.of(
            PairComparison.NO_VERDICT,
            "Answers are shown as they were given. Darker is farther apart, after reversing; dashed was not"
                + " answered by both.",
            "A discrepancy is more than error explains where it exceeds 1.96 standard errors of a difference"
                + " between two people's scores.",
            "ICC: intraclass correlations, Shrout and Fleiss (1979), doi:10.1037/0033-2909.86.2.420. The first"
                + " number: 1 where partners have no roles, 2 and 3 where the first of each couple has the same"
                + " one; the second: 1 for one partner's score, k for the mean of both. Concordance: Lin (1989),"
                + " doi:10.2307/2532051. Limits of agreement: Bland and Altman (1986),"
                + " doi:10.1016/S0140-6736(86)90837-8. Kappa: Cohen (1960), doi:10.1177/001316446002000104;"
                + " weighted by squares: Cohen (1968), doi:10.1037/h0026256.",
            "Scores on this page are rounded to two decimals at most; the file holds all digits.",
            "Compared by " + PairComparer.METHOD + ", version " + PairComparer.METHOD_VERSION
                + "."));
    return page.toString();
  }

  private void head() {
    PageFrame.begin(page, "Couples", key.instrument());
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
  }

  private void judged() {
    PageFrame.section(page, "judged", "By what a discrepancy is judged");
    page.raw("<ul>\n");
    page.element("li", error.words());
    error
        .standardError()
        .ifPresent(each -> page.element(
            "li",
            "A discrepancy is more than error explains where it exceeds "
                + PlainNumber.rounded(1.96 * Math.sqrt(2) * each)));
    page.raw("</ul>\n</section>\n");
  }

  private void sideBySide() {
    PageFrame.section(page, "couples", "Couples");
    page.element(
        "p class=\"soft\"",
        "Ring: the first. Triangle: the second."
            + (error.standardError().isPresent()
                ? " Hatched: discrepancies from the first that error explains."
                : ""));
    page.raw("<div class=\"pairs\">\n");
    for (int i = 0; i < Math.min(MOST_COUPLES, couples.size()); i++) {
      card(i + 1, couples.get(i));
    }
    page.raw("</div>\n</section>\n");
  }

  private void card(int number, Couple couple) {
    String id = "couple-" + number;
    page.raw("<section class=\"card\" aria-labelledby=\"" + id + "\">\n<h3 id=\"" + id + "\">")
        .raw("Couple <bdi>")
        .text(couple.name())
        .raw("</bdi></h3>\n");
    if (couple.isWhole()) {
      sideBySide(couple, DyadsJson.comparison(couple, error));
    } else {
      page.element("p class=\"soft\"", "Not compared: one of the two is not in the file.");
    }
    page.raw("</section>\n");
  }

  private void sideBySide(Couple couple, PairComparison both) {
    page.raw("<p>First <strong>")
        .text(score(both.firstScore()))
        .raw("</strong>, second <strong>")
        .text(score(both.secondScore()))
        .raw("</strong></p>\n");
    new ScaleBar(keyed)
        .partners(page, both.firstScore(), both.secondScore(), both.smallestReliableDiscrepancy());
    page.element("p class=\"soft\"", discrepancy(both) + " " + answers(both));
    if (!both.mostDifferent().isEmpty()) {
      page.element("p", "Farthest apart: " + String.join(", ", both.mostDifferent()));
    }
    page.raw("<ol class=\"cells\">\n");
    cells(couple.first().orElseThrow().score(), couple.second().orElseThrow().score(), both);
    page.raw("</ol>\n");
  }

  private static String discrepancy(PairComparison both) {
    return "Discrepancy: " + words(both.discrepancy())
        + both.reliable()
            .map(reliable -> reliable
                ? ", more than the error of both scores explains."
                : ", which the error of both scores explains.")
            .orElse(".");
  }

  private static String answers(PairComparison both) {
    return both.itemsCompared() == 0
        ? "Nothing was answered by both."
        : "Equal answers: " + percent(both.exactAgreement()) + ", at most one apart: "
            + percent(both.withinOne()) + ". Profile correlation: "
            + words(both.profileCorrelation()) + ".";
  }

  private static String percent(Figure share) {
    return words(share.map(of -> 100 * of)) + " %";
  }

  /** One cell a term of the scale, darkest where two answers are as far apart as any on the scale can be. */
  private void cells(ScaleScore first, ScaleScore second, PairComparison both) {
    Map<String, ItemComparison> compared = both.items().stream()
        .collect(Collectors.toMap(ItemComparison::item, Function.identity(), (one, other) -> one));
    double widest = IntStream.range(0, keyed.size())
        .mapToDouble(term -> keyed.highest(term) - keyed.lowest(term))
        .max()
        .orElseThrow();
    for (int i = 0; i < first.trace().terms().size(); i++) {
      TermTrace one = first.trace().terms().get(i);
      Optional<Double> share = Optional.ofNullable(compared.get(one.term()))
          .map(item -> Math.abs(item.difference()) / widest);
      PersonCard.cell(
          page, share, one.term(), raw(one) + " | " + raw(second.trace().terms().get(i)));
    }
  }

  private static String raw(TermTrace term) {
    return term.raw().isPresent() && term.keyed().isPresent()
        ? PlainNumber.rounded(term.raw().getAsDouble())
        : "none";
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
