package dev.attune.examples.report;

import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.BandCertainty;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.examples.parts.Html;
import dev.attune.examples.parts.PlainNumber;
import dev.attune.examples.parts.questionnaire.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final SampleFigures sample;
  private final SetAside setAside = new SetAside();
  private final List<Person> first = new ArrayList<>();
  private final Html page = new Html();

  ReportPage(Writer target, ScoringKey key) {
    this.target = target;
    this.key = key;
    this.sample = new SampleFigures(key);
  }

  @Override
  public void scored(Row.Response row, ScoreReport report) {
    int cells = (first.size() + 1) * key.instrument().items().size();
    if (first.isEmpty() || (first.size() < MOST_RESPONDENTS && cells <= MOST_CELLS)) {
      first.add(new Person(row, report));
    }
    sample.add(row.answers(), report);
    setAside.scored(row, report);
  }

  @Override
  public void leftOut(Row.LeftOut row) {
    setAside.leftOut(row);
  }

  @Override
  public void end() throws IOException {
    head();
    respondents();
    scales();
    items();
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
    PersonCard card = new PersonCard(key, page);
    for (int i = 0; i < first.size(); i++) {
      card.write(i + 1, first.get(i).row(), first.get(i).report());
    }
    page.raw("</section>\n");
  }

  private void scales() {
    PageFrame.section(page, "scales", "Scales");
    for (int i = 0; i < key.scales().size(); i++) {
      KeyedScale keyed = key.scales().get(i);
      page.raw("<div class=\"card\">\n");
      page.element("h3", ScaleWords.name(keyed.scale()));
      page.element("p", String.join(" ", ScaleWords.howScored(keyed)));
      SampleFigures.OfScale figures = sample.scale(i);
      if (sample.respondents() > 1) {
        page.element("p", figures.words());
      }
      if (sample.respondents() > 1 && figures.scored() > 0) {
        new ScaleBar(keyed).scores(page, figures.columns());
      }
      bands(keyed.scale().bands(), figures);
      keyed
          .scale()
          .norms()
          .forEach(norm -> page.element("p class=\"soft\"", ScaleWords.norm(norm)));
      if (!keyed.scale().reliability().isEmpty()) {
        page.element("p class=\"soft\"", ScaleWords.reliability(keyed.scale()));
      }
      page.raw("</div>\n");
    }
    page.raw("</section>\n");
  }

  private void bands(List<Band> bands, SampleFigures.OfScale figures) {
    if (bands.isEmpty()) {
      return;
    }
    page.raw("<ul>\n");
    for (Band band : bands) {
      String text = band.text().map(words -> ". " + words).orElse("");
      page.element(
          "li",
          band.id() + ": " + ScaleWords.edges(band) + counted(figures.inBand(band.id())) + text);
    }
    String undetermined = BandCertainty.UNDETERMINED.code();
    page.element(
        "li",
        undetermined + ": the open answers could lead to another band"
            + counted(figures.inBand(undetermined)));
    page.raw("</ul>\n");
  }

  private String counted(long people) {
    return sample.respondents() > 1 ? " (respondents: " + people + ")" : "";
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
            "Scored by " + InstrumentScorer.METHOD + ", version "
                + InstrumentScorer.METHOD_VERSION
                + ". A score depends on one person's answers and on nobody else's."));
  }
}
