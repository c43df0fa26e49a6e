package dev.attune.examples.report;

import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.assessment.validity.ValidityCheck;
import dev.attune.assessment.validity.ValidityReport;
import dev.attune.examples.parts.PlainNumber;
import dev.attune.examples.parts.questionnaire.ResponsesFile;
import dev.attune.examples.parts.questionnaire.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVPrinter;

/** {@code validity.csv}: how each respondent answered; all digits, and nothing where a check could not run. */
final class ValidityCsv implements ScoreSink {
  private final CSVPrinter rows;
  private final AnswerChecks checks;

  ValidityCsv(Appendable target, AnswerChecks checks) throws IOException {
    this.checks = checks;
    rows = new CSVPrinter(target, ScoresCsv.FORMAT);
    List<String> header = new ArrayList<>(List.of(ResponsesFile.RESPONDENT, "answered", "items"));
    AnswerChecks.CHECKS.forEach(check -> header.add(check.code().replace('-', '_')));
    header.add("remarks");
    rows.printRecord(header);
  }

  @Override
  public void scored(Row.Response row, Supplier<ScoreReport> report) throws IOException {
    ValidityReport found = checks.check(row.answers());
    List<Object> cells = new ArrayList<>();
    cells.add(row.respondent());
    cells.add(found.answered());
    cells.add(found.items());
    for (ValidityCheck check : AnswerChecks.CHECKS) {
      OptionalDouble value = found.figure(check).value();
      cells.add(value.isPresent() ? PlainNumber.text(value.getAsDouble()) : "");
    }
    cells.add(String.join("; ", AnswerChecks.remarks(found)));
    rows.printRecord(cells);
  }

  @Override
  public void leftOut(Row.LeftOut row) {
    // nothing was answered that could be read; it is told on standard error
  }

  @Override
  public void end() throws IOException {
    rows.flush();
  }
}
