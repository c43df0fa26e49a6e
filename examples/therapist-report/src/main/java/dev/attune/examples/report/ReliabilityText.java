package dev.attune.examples.report;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.sample.Reliability;
import dev.attune.assessment.sample.SampleReport;
import dev.attune.core.reason.Reason;
import dev.attune.examples.parts.PlainText;
import java.util.List;

/** The reliability of a questionnaire's scales for a terminal: a few tables each. */
final class ReliabilityText {
  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  private final PlainText text = new PlainText();

  private ReliabilityText() {}

  static String of(ScoringKey key, SampleReport report) {
    return new ReliabilityText().write(key, report);
  }

  private String write(ScoringKey key, SampleReport report) {
    Instrument instrument = key.instrument();
    text.heading(instrument.title().orElse(instrument.id().value()), '=');
    text.paragraph("", "Respondents: " + report.respondents());
    for (Reliability figures : report.scales()) {
      text.line("");
      text.heading(name(key, figures), '-');
      scale(new ReliabilityRows(figures));
    }
    list(report.leftOut().stream().map(Reason::text).toList());
    text.line("");
    text.paragraph("", ReliabilityPage.ABOUT);
    return text.toString();
  }

  static String name(ScoringKey key, Reliability figures) {
    return key.scales().stream()
        .map(KeyedScale::scale)
        .filter(scale -> scale.id().equals(figures.scale()))
        .findFirst()
        .map(ScaleWords::name)
        .orElseThrow();
  }

  private void scale(ReliabilityRows rows) {
    text.paragraph("", rows.people());
    table(rows.coefficients());
    table(rows.precision());
    table(rows.items());
    list(rows.whyNone());
    list(rows.warnings());
  }

  private void list(List<String> sentences) {
    if (!sentences.isEmpty()) {
      text.line("");
    }
    sentences.forEach(sentence -> text.wrap("-", " ", " " + sentence));
  }

  /** The first column to the left, the others to the right. */
  private void table(FigureTable table) {
    int[] widths = table.head().stream().mapToInt(ReliabilityText::width).toArray();
    for (List<String> row : table.rows()) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    text.line("");
    line(table.head(), widths);
    table.rows().forEach(row -> line(row, widths));
  }

  private void line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder(INDENT);
    for (int i = 0; i < widths.length; i++) {
      String space = " ".repeat(widths[i] - width(cells.get(i)));
      line.append(i == 0 ? cells.get(i) + space : GAP + space + cells.get(i));
    }
    text.line(line.toString().stripTrailing());
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
