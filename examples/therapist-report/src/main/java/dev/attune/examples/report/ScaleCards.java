package dev.attune.examples.report;

import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.sample.Reliability;
import dev.attune.assessment.sample.SampleReason;
import dev.attune.assessment.scoring.BandCertainty;
import dev.attune.examples.parts.Html;
import java.util.List;
import java.util.Set;

/** The scales on the page: how each is scored, what all respondents have on it, and what its bands and figures are. */
final class ScaleCards {
  private static final Set<String> MOST_IMPORTANT = Set.of(
      SampleReason.KEYED_WRONG_WAY.name(),
      SampleReason.CONSTANT_ITEM.name(),
      SampleReason.UNEVEN_REVERSAL.name());

  private final ScoringKey key;
  private final SampleFigures sample;
  private final Html page;

  ScaleCards(ScoringKey key, SampleFigures sample, Html page) {
    this.key = key;
    this.sample = sample;
    this.page = page;
  }

  /**
   * Writes the section.
   *
   * @param found how reliable the scales are in this file, as far as that is known
   */
  void write(List<Reliability> found) {
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
      found.stream()
          .filter(each -> each.scale().equals(keyed.scale().id()))
          .forEach(this::reliability);
      page.raw("</div>\n");
    }
    page.raw("</section>\n");
  }

  /** Alpha and what should be looked at first; the command for it tells more. */
  private void reliability(Reliability figures) {
    if (figures.alpha().isDefined()) {
      page.element(
          "p class=\"soft\"",
          "Reliability in this file: alpha " + ReliabilityRows.text(figures.alpha())
              + ", 95 % interval " + ReliabilityRows.limits(figures.alphaInterval())
              + ", from the " + figures.complete() + " who answered every item.");
    }
    figures.warnings().stream()
        .filter(warning -> MOST_IMPORTANT.contains(warning.code()))
        .forEach(warning -> page.element("p class=\"note\"", warning.text()));
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
}
