package dev.attune.examples.report;

import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.core.json.AttuneJson3;
import dev.attune.examples.parts.questionnaire.ResponsesFile;
import dev.attune.examples.parts.questionnaire.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** {@code out.json}: how each score came about, in the library's own JSON, with a row of the file on each line. */
final class TraceJson implements ScoreSink {
  // the order of properties is otherwise that of reflection, which no JDK promises to keep
  static final JsonMapper MAPPER = AttuneJson3.mapper()
      .rebuild()
      .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
      .build();

  /** For documents that are read as a whole; the same bytes on every system. */
  static final ObjectWriter READABLE = MAPPER
      .writer()
      .with(new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private final Writer target;
  private String separator = "\n";

  TraceJson(Writer target, ScoringKey key, ScoringOptions options) throws IOException {
    this.target = target;
    target.write("{\"instrument\":" + MAPPER.writeValueAsString(key.instrument()));
    target.write(",\n\"defaultMethod\":" + MAPPER.writeValueAsString(options.method()));
    target.write(",\n\"defaultMissing\":" + MAPPER.writeValueAsString(options.missing()));
    target.write(",\n\"rows\":[");
  }

  @Override
  public void scored(Row.Response row, Supplier<ScoreReport> report) throws IOException {
    write(row, Map.of(ResponsesFile.RESPONDENT, row.respondent()), Map.of("report", report.get()));
  }

  @Override
  public void leftOut(Row.LeftOut row) throws IOException {
    write(row, Map.of("leftOut", row.why()), Map.of());
  }

  @Override
  public void end() throws IOException {
    target.write("\n]}\n");
  }

  private void write(Row row, Map<String, ?> first, Map<String, ?> second) throws IOException {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("line", row.line());
    properties.putAll(first);
    properties.putAll(second);
    target.write(separator + MAPPER.writeValueAsString(properties));
    separator = ",\n";
  }
}
