package dev.attune.examples.report;

import dev.attune.assessment.scoring.BandCertainty;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.examples.parts.PlainNumber;
import dev.attune.examples.parts.questionnaire.ResponsesFile;
import dev.attune.examples.parts.questionnaire.Row;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** {@code out.csv}: one row a respondent and scale; all digits of a score, and none where there is no score. */
final class ScoresCsv implements ScoreSink {
  static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final CSVPrinter rows;

  ScoresCsv(Appendable target) throws IOException {
    rows = new CSVPrinter(target, FORMAT);
    rows.printRecord(
        ResponsesFile.RESPONDENT,
        "scale",
        "answered",
        "items",
        "score",
        "status",
        "band",
        "band_certain");
  }

  @Override
  public void scored(Row.Response row, Supplier<ScoreReport> report) throws IOException {
    for (ScaleScore score : report.get().scores()) {
      rows.printRecord(
          row.respondent(),
          score.scale().value(),
          score.answered(),
          score.items(),
          score.score().isPresent() ? PlainNumber.text(score.score().getAsDouble()) : "",
          score.status().code(),
          band(score),
          certain(score));
    }
  }

  @Override
  public void leftOut(Row.LeftOut row) {
    // a table of scores has no place for it; it is told on standard error
  }

  @Override
  public void end() throws IOException {
    rows.flush();
  }

  private static String band(ScaleScore score) {
    return score
        .band()
        .orElse(
            score.bandCertainty() == BandCertainty.NO_BANDS
                ? ""
                : BandCertainty.UNDETERMINED.code());
  }

  private static String certain(ScaleScore score) {
    return switch (score.bandCertainty()) {
      case CERTAIN -> "true";
      case UNDETERMINED -> "false";
      case NO_BANDS -> "";
    };
  }
}
