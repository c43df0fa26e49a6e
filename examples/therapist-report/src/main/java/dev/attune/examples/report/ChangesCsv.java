package dev.attune.examples.report;

import dev.attune.assessment.change.ChangeClass;
import dev.attune.assessment.change.ChangeIndex;
import dev.attune.assessment.change.ChangeMethod;
import dev.attune.assessment.change.ScoreChange;
import dev.attune.examples.parts.PlainNumber;
import dev.attune.examples.parts.questionnaire.ResponsesFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVPrinter;

/** {@code out.csv} of a comparison: one row a respondent; all digits, and nothing where there is no figure. */
final class ChangesCsv {
  private ChangesCsv() {}

  static void write(Appendable target, String scale, List<Comparison> comparisons)
      throws IOException {
    CSVPrinter rows = new CSVPrinter(target, ScoresCsv.FORMAT);
    rows.printRecord(
        ResponsesFile.RESPONDENT,
        "scale",
        "before",
        "after",
        "difference",
        "rc",
        "reliable",
        "class",
        "status");
    for (Comparison comparison : comparisons) {
      Optional<ScoreChange> change = comparison.change();
      Optional<ChangeIndex> index = change.map(of -> of.index(ChangeMethod.JACOBSON_TRUAX));
      rows.printRecord(
          comparison.respondent(),
          scale,
          text(comparison.before()),
          text(comparison.after()),
          change.map(of -> text(of.difference())).orElse(""),
          index.map(of -> text(of.value())).orElse(""),
          index.flatMap(ChangeIndex::reliable).map(Object::toString).orElse(""),
          index.flatMap(ChangeIndex::changeClass).map(ChangeClass::code).orElse(""),
          comparison.status().code());
    }
    rows.flush();
  }

  private static String text(OptionalDouble number) {
    return number.isPresent() ? PlainNumber.text(number.getAsDouble()) : "";
  }
}
