package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.MissingKind;
import dev.attune.examples.fhir.ResponseReader.Response;
import dev.attune.examples.parts.PlainNumber;
import dev.attune.examples.parts.questionnaire.ResponsesFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes {@code responses.csv}: a row a respondent, a column an item. */
final class ResponsesCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private ResponsesCsv() {}

  static void write(Appendable target, Instrument instrument, List<Response> responses)
      throws IOException {
    CSVPrinter rows = new CSVPrinter(target, FORMAT);
    List<String> header = new ArrayList<>(List.of(ResponsesFile.RESPONDENT));
    instrument.items().forEach(item -> header.add(item.id().value()));
    rows.printRecord(header);
    for (Response response : responses) {
      List<String> row = new ArrayList<>(List.of(response.respondent()));
      for (Item item : instrument.items()) {
        row.add(cell(response.answers(), item.id()));
      }
      rows.printRecord(row);
    }
    rows.flush();
  }

  private static String cell(Answers answers, ItemId item) {
    Double answer = answers.values().get(item);
    if (answer != null) {
      return PlainNumber.text(answer);
    }
    MissingKind gap = answers.gap(item).orElseThrow();
    return gap == MissingKind.UNANSWERED ? "" : gap.code();
  }
}
