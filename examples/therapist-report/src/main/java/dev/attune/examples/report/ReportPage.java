package dev.attune.examples.report;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.sample.Reliability;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.assessment.validity.ValidityAnalyzer;
import dev.attune.assessment.validity.ValidityReport;
import dev.attune.examples.parts.Html;
import dev.attune.examples.parts.PlainNumber;
import dev.attune.examples.parts.questionnaire.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * {@code out.html}: scores as one page that needs nothing else, not even a script.
 *
 * <p>It shows the first respondents one by one and counts them all, so that it stays readable, and within the memory, however
 * long the file is. It reads the same with a screen reader, without colour, on a phone, on paper and at night.
 */
final class ReportPage implements ScoreSink {
  private static final int MOST_RESPONDENTS = 50;
  private static final int MOST_CELLS = 10_000;

  private record Person(Row.Response row, ScoreReport report) {}

  private final Writer target;
  private final ScoringKey key;
  private final AnswerChecks checks;
  private final SampleFigures sample;
  private final Optional<SampleSink> reliability;
  private final SetAside setAside = new SetAside(true);
  private final List<Person> first = new ArrayList<>();
  private final List<String> remarked = new ArrayList<>();
  private long allRemarked;
  private final Html page = new Html();

  ReportPage(Writer target, ScoringKey key, AnswerChecks checks) {
    this.target = target;
    this.key = key;
    this.checks = checks;
    this.sample = new SampleFigures(key);
    this.reliability = SampleSink.ifPossible(key);
  }

  @Override
  public void scored(Row.Response row, Supplier<ScoreReport> report) {
    int cells = (first.size() + 1) * key.instrument().items().size();
    if (first.isEmpty() || (first.size() < MOST_RESPONDENTS && cells <= MOST_CELLS)) {
      first.add(new Person(row, report.get()));
    }
    sample.add(row.answers(), report.get());
    reliability.ifPresent(sink -> sink.scored(row, report));
    setAside.scored(row, report);
    if (checks.bounded()) {
      remark(row);
    }
  }

  private void remark(Row.Response row) {
    List<String> remarks = AnswerChecks.remarks(checks.check(row.answers()));
    if (!remarks.isEmpty()) {
      allRemarked++;
      if (remarked.size() < MOST_RESPONDENTS) {
        remarked.add(row.respondent() + ": " + String.join("; ", remarks));
      }
    }
  }

  @Override
  public void leftOut(Row.LeftOut row) {
    setAside.leftOut(row);
  }

  @Override
  public void end() throws IOException {
    head();
    respondents();
    new ScaleCards(key, sample, page).write(found());
    items();
    remarks();
    setAside();
    footnotes();
    target.write(page.toString());
  }

  private void head() {
    PageFrame.begin(page, "Scores", key.instrument());
    page.element("p", respondentsInWords());
    page.element("p class=\"note\"", ScoreReport.NOT_A_DIAGNOSIS);
    page.raw("</header>\n");
  }

  private String respondentsInWords() {
    long all = sample.respondents();
    String words = all == 1 ? "1 respondent" : all + " respondents";
    return first.size() < all
        ? words + ". The first " + first.size() + " are shown one by one; all are counted under "
            + "'Scales' and 'Items'."
        : words + ".";
  }

  private void respondents() {
    PageFrame.section(page, "respondents", "Respondents");
    page.element(
        "p class=\"soft\"",
        "Triangle: the score. Hatched: how far open answers could move it. Darker answers are higher.");
    PersonCard card = new PersonCard(key, checks, page);
    for (int i = 0; i < first.size(); i++) {
      card.write(i + 1, first.get(i).row(), first.get(i).report());
    }
    page.raw("</section>\n");
  }

  private List<Reliability> found() {
    return sample.respondents() > 1
        ? reliability.map(sink -> sink.report().scales()).orElse(List.of())
        : List.of();
  }

  private void items() {
    PageFrame.section(page, "items", "Items");
    boolean many = sample.respondents() > 1;
    if (many) {
      page.element(
          "p",
          "How many of all respondents gave which answer. An answer between two of these is counted"
              + " with the nearer one.");
    }
    page.raw("<ol class=\"items\">\n");
    for (int i = 0; i < key.instrument().items().size(); i++) {
      Item item = key.instrument().items().get(i);
      page.raw("<li>\n<p><b>").text(item.id().value()).raw("</b>");
      item.text().ifPresent(text -> page.raw(" <bdi>").text(text).raw("</bdi>"));
      page.raw("</p>\n");
      page.element("p class=\"soft\"", answers(item));
      if (many) {
        distribution(sample.item(i));
      }
      page.raw("</li>\n");
    }
    page.raw("</ol>\n</section>\n");
  }

  private static String answers(Item item) {
    if (item.options().isEmpty()) {
      return "From "
          + PlainNumber.rounded(item.min().orElseThrow())
          + " to "
          + PlainNumber.rounded(item.max().orElseThrow());
    }
    return item.options().stream()
        .map(option -> PlainNumber.rounded(option.value())
            + option.label().map(label -> " " + label).orElse(""))
        .collect(Collectors.joining(", "));
  }

  private void distribution(SampleFigures.OfItem item) {
    page.raw("<ul class=\"cells\">\n");
    List<String> labels = item.labels();
    for (int i = 0; i < labels.size(); i++) {
      double share = (double) item.count(i) / sample.respondents();
      // the root, as most shares are small: half of the shades would never be seen otherwise
      PersonCard.cell(page, Optional.of(Math.sqrt(share)), labels.get(i), percent(share));
    }
    PersonCard.cell(
        page, Optional.empty(), "none", percent((double) item.none() / sample.respondents()));
    page.raw("</ul>\n");
  }

  private static String percent(double share) {
    return PlainNumber.text(Math.rint(share * 1000) / 10) + " %";
  }

  private void remarks() {
    if (!checks.bounded()) {
      return;
    }
    PageFrame.section(page, "remarks", "How it was answered");
    page.element(
        "p",
        "Respondents beyond a bound that was set: " + allRemarked + " of " + sample.respondents()
            + ".");
    page.raw("<ul>\n");
    remarked.forEach(remark -> page.element("li", remark));
    if (allRemarked > remarked.size()) {
      page.element("li", (allRemarked - remarked.size()) + " more");
    }
    page.raw("</ul>\n</section>\n");
  }

  private void setAside() {
    if (setAside.notes().isEmpty()) {
      return;
    }
    PageFrame.section(page, "set-aside", "Set aside");
    page.raw("<ul>\n");
    setAside.notes().forEach(note -> page.element("li", note));
    page.raw("</ul>\n</section>\n");
  }

  private void footnotes() {
    PageFrame.end(
        page,
        key.instrument(),
        List.of(
            ScoreReport.NOT_A_DIAGNOSIS,
            "A missing answer is never a zero, a no or a midpoint. Where it could change a band, the"
                + " hatched stretch shows how far, and no band is named.",
            "Scores on this page are rounded to two decimals at most; the files hold all digits.",
            ValidityReport.NO_PROOF,
            "Scored by " + InstrumentScorer.METHOD + ", version "
                + InstrumentScorer.METHOD_VERSION
                + ". A score depends on one person's answers and on nobody else's."
                + " How answers were given: " + ValidityAnalyzer.METHOD + ", version "
                + ValidityAnalyzer.METHOD_VERSION + "."));
  }
}
