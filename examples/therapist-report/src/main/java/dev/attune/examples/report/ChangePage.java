package dev.attune.examples.report;

import dev.attune.assessment.change.ChangeAnalyzer;
import dev.attune.assessment.change.ChangeClass;
import dev.attune.assessment.change.ChangeCriteria;
import dev.attune.assessment.change.ChangeIndex;
import dev.attune.assessment.change.ChangeMethod;
import dev.attune.assessment.change.CutOffKind;
import dev.attune.assessment.change.ScoreChange;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ReliabilityFigure;
import dev.attune.core.reason.Reason;
import dev.attune.examples.parts.Html;
import dev.attune.examples.parts.PlainNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Two occasions as one page that needs nothing else: whose score changed by more than its error, and where it went. */
final class ChangePage {
  private static final int MOST_RESPONDENTS = 50;

  private final Instrument instrument;
  private final KeyedScale keyed;
  private final ChangeCriteria criteria;
  private final List<Comparison> all;
  private final Html page = new Html();

  private ChangePage(
      Instrument instrument, KeyedScale keyed, ChangeCriteria criteria, List<Comparison> all) {
    this.instrument = instrument;
    this.keyed = keyed;
    this.criteria = criteria;
    this.all = all;
  }

  static String of(
      Instrument instrument, KeyedScale keyed, ChangeCriteria criteria, List<Comparison> all) {
    return new ChangePage(instrument, keyed, criteria, all).write();
  }

  private String write() {
    PageFrame.begin(page, "Change", instrument);
    page.element(
        "p", ScaleWords.name(keyed.scale()) + ", on two occasions. Respondents: " + all.size());
    page.element("p class=\"note\"", ScoreChange.NOT_A_DIAGNOSIS);
    page.raw("</header>\n");
    judged();
    respondents();
    PageFrame.end(
        page,
        instrument,
        List.of(
            ScoreChange.NOT_A_DIAGNOSIS,
            "A change is reliable where it lies beyond 1.96 standard errors of a difference: Jacobson"
                + " and Truax (1991), doi:10.1037/0022-006X.59.1.12.",
            "Recovered: reliably better, and across the cut-off to its better side. Improved: reliably"
                + " better. Deteriorated: reliably worse. Unchanged: within the error of the scale. These"
                + " words describe two scores, not a person.",
            "Scores on this page are rounded to two decimals at most; the file holds all digits.",
            "Compared by " + ChangeAnalyzer.METHOD + ", version " + ChangeAnalyzer.METHOD_VERSION
                + "."));
    return page.toString();
  }

  /** The criteria in figures: they are the same for everyone, so any two scores tell them. */
  private void judged() {
    ScoreChange any = ChangeAnalyzer.using(criteria).change(0, 0);
    ReliabilityFigure reliability = criteria.reliability();
    PageFrame.section(page, "judged", "By what a change is judged");
    page.raw("<ul>\n");
    page.element(
        "li",
        "Reliability " + PlainNumber.text(reliability.value()) + " ("
            + reliability.kind().code()
            + ", " + reliability.source() + "), standard deviation "
            + PlainNumber.text(criteria.sd()));
    page.element(
        "li",
        "Standard error of a score: " + PlainNumber.rounded(any.standardErrorOfMeasurement())
            + "; of a difference: " + PlainNumber.rounded(any.standardErrorOfDifference()));
    page.element(
        "li",
        "A difference is reliable where it exceeds "
            + PlainNumber.rounded(any.smallestReliableDifference()));
    cutOff(any)
        .ifPresent(value -> page.element(
            "li",
            "Cut-off " + criteria.cutOffInUse().orElseThrow().code() + ", "
                + drawn(criteria.cutOffInUse().orElseThrow()) + ": " + PlainNumber.rounded(value)));
    page.raw("</ul>\n</section>\n");
  }

  private static String drawn(CutOffKind kind) {
    return switch (kind) {
      case A -> "two standard deviations away from people in need";
      case B -> "two standard deviations away from people at large";
      case C -> "between people in need and people at large";
    };
  }

  private Optional<Double> cutOff(ScoreChange change) {
    return criteria.cutOffInUse().map(kind -> change.cutOffs().get(kind));
  }

  private void respondents() {
    PageFrame.section(page, "respondents", "Respondents");
    page.raw("<ul>\n");
    for (ChangeClass changeClass : ChangeClass.values()) {
      long people = all.stream()
          .flatMap(row -> row.change().stream())
          .filter(change -> change.changeClass().equals(Optional.of(changeClass)))
          .count();
      if (people > 0) {
        page.element("li", changeClass.code() + ": " + people);
      }
    }
    for (Comparison.Status status : Comparison.Status.values()) {
      long people = all.stream().filter(row -> row.status() == status).count();
      if (people > 0) {
        page.element("li", words(status) + ": " + people);
      }
    }
    page.raw("</ul>\n");
    plot();
    page.element(
        "p class=\"soft\"",
        "Ring: before. Triangle: after. Hatched: differences that the error of the scale explains."
            + (criteria.cutOffInUse().isPresent() ? " Dashed line: the cut-off." : ""));
    if (all.size() > MOST_RESPONDENTS) {
      page.element("p", "The first " + MOST_RESPONDENTS + " are shown one by one.");
    }
    page.raw("<div class=\"pairs\">\n");
    for (int i = 0; i < Math.min(MOST_RESPONDENTS, all.size()); i++) {
      card(i + 1, all.get(i));
    }
    page.raw("</div>\n</section>\n");
  }

  private void plot() {
    List<ScoreChange> changes =
        all.stream().flatMap(row -> row.change().stream()).toList();
    if (changes.size() > 1) {
      new ChangePlot(keyed, page).draw(changes, cutOff(changes.get(0)));
      page.element("p class=\"soft\"", ChangePlot.WORDS);
    }
  }

  private void card(int number, Comparison row) {
    String id = "respondent-" + number;
    page.raw("<section class=\"card\" aria-labelledby=\"" + id + "\">\n<h3 id=\"" + id + "\">")
        .raw("Respondent <bdi>")
        .text(row.respondent())
        .raw("</bdi></h3>\n");
    page.raw("<p>Before <strong>")
        .text(score(row.before()))
        .raw("</strong>, after <strong>")
        .text(score(row.after()))
        .raw("</strong>");
    row.change()
        .flatMap(ScoreChange::changeClass)
        .ifPresent(changeClass ->
            page.text(": ").raw("<strong>").text(changeClass.code()).raw("</strong>"));
    page.raw("</p>\n");
    row.change()
        .ifPresentOrElse(
            change -> {
              new ScaleBar(keyed).change(page, row.before().orElseThrow(), change, cutOff(change));
              page.element("p class=\"soft\"", about(change));
            },
            () -> page.element("p class=\"soft\"", "Not compared: " + words(row.status()) + "."));
    page.raw("</section>\n");
  }

  private String score(OptionalDouble score) {
    return score.isPresent() ? ScaleWords.score(keyed.scale(), score.getAsDouble()) : "no score";
  }

  private static String about(ScoreChange change) {
    ChangeIndex index = change.index(ChangeMethod.JACOBSON_TRUAX);
    List<String> words = new ArrayList<>();
    change
        .difference()
        .ifPresent(difference -> words.add("Difference " + PlainNumber.rounded(difference) + "."));
    index.value().ifPresent(value -> words.add("Index " + PlainNumber.rounded(value) + "."));
    index.reasons().stream().map(Reason::text).forEach(words::add);
    return String.join(" ", words);
  }

  private static String words(Comparison.Status status) {
    return switch (status) {
      case COMPARED -> "compared";
      case NO_SCORE -> "no score on one occasion or both";
      case ONLY_BEFORE -> "only in the earlier file";
      case ONLY_AFTER -> "only in the later file";
    };
  }
}
