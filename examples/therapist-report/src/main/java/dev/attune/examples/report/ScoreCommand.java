package dev.attune.examples.report;

import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.core.error.AttuneException;
import dev.attune.examples.parts.Program;
import dev.attune.examples.parts.ProgramVersion;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Scores each respondent of a file.
 *
 * <p>The library's part is one line of {@link #scoreAll}: a scorer, a key, one person's answers. Rows are read, scored and
 * written one after the other, so that a file may be larger than the memory.
 */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Scores each respondent of a file on each scale.",
      "",
      "Without --scores, --trace and --report the scores are printed.",
      ""
    })
final class ScoreCommand implements Callable<Integer> {
  @Option(
      names = "--instrument",
      required = true,
      paramLabel = "instrument.json",
      description = "The questionnaire: items, scales, and what else is known of it.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Path instrument;

  @Option(
      names = "--responses",
      required = true,
      paramLabel = "responses.csv",
      description = "The answers: a header 'respondent,ITEM,...', then a row a respondent; an empty"
          + " cell is no answer.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Path responses;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "mean",
      converter = ScoringOptions.Method.class,
      description = "mean, sum or pomp (percent of maximum possible), for scales that declare no"
          + " method of their own; ${DEFAULT-VALUE} if absent.")
  @SuppressWarnings("NullAway.Init") // picocli sets the default
  private ScoringMethod method;

  @Option(
      names = "--missing",
      paramLabel = "RULE",
      defaultValue = "at-least:0.5",
      converter = ScoringOptions.Missing.class,
      description = "How many answers a scale needs that declares no rule of its own: complete,"
          + " available, at-least:N answers, or at-least:F of the items with F from 0.0 to 1.0;"
          + " ${DEFAULT-VALUE} if absent.")
  @SuppressWarnings("NullAway.Init") // picocli sets the default
  private MissingRule missing;

  @Option(
      names = "--lenient",
      description = "Leaves out rows that cannot be read, and takes answers that an item does not"
          + " have as missing; each is told. Without it either ends the program.")
  private boolean lenient;

  @Option(
      names = "--scores",
      paramLabel = "out.csv",
      description = "Writes a row a respondent and scale.")
  private @Nullable Path scores;

  @Option(
      names = "--trace",
      paramLabel = "out.json",
      description = "Writes how each score came about, answer by answer.")
  private @Nullable Path trace;

  @Option(
      names = "--report",
      paramLabel = "out.html",
      description = "Writes a page to read or print.")
  private @Nullable Path report;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  ScoreCommand() {}

  /** Reads, scores and writes. */
  @Override
  public Integer call() throws IOException {
    checkOutputs();
    ScoringKey key =
        Program.read(spec, instrument, file -> InstrumentFile.read(file, method, missing));
    if (outputs().isEmpty()) {
      print(key);
      return 0;
    }
    try (OutputFiles files = new OutputFiles()) {
      List<ScoreSink> sinks = new ArrayList<>();
      if (scores != null) {
        sinks.add(new ScoresCsv(files.begin(scores)));
      }
      if (trace != null) {
        sinks.add(new TraceJson(files.begin(trace), key, method, missing));
      }
      if (report != null) {
        sinks.add(new ReportPage(files.begin(report), key));
      }
      long scored = scoreAll(key, sinks);
      files.finish();
      String people = scored == 1 ? " respondent on " : " respondents on ";
      String scales = key.scales().size() == 1 ? " scale." : " scales.";
      spec.commandLine()
          .getOut()
          .print("Scored " + scored + people + key.scales().size() + scales + "\n");
    }
    return 0;
  }

  /** Prints the scores once it is sure that the whole file can be scored. */
  private void print(ScoringKey key) throws IOException {
    Path whole = Files.createTempFile("therapist-report", ".csv");
    try {
      try (Writer writer = Files.newBufferedWriter(whole, StandardCharsets.UTF_8)) {
        scoreAll(key, List.of(new ScoresCsv(writer)));
      }
      try (var content = Files.newBufferedReader(whole, StandardCharsets.UTF_8)) {
        content.transferTo(spec.commandLine().getOut());
      }
    } finally {
      Files.delete(whole);
    }
  }

  private long scoreAll(ScoringKey key, List<ScoreSink> sinks) throws IOException {
    SetAside setAside = new SetAside();
    List<ScoreSink> all = new ArrayList<>(sinks);
    all.add(setAside);
    long scored = Program.read(spec, responses, file -> {
      try (ResponsesFile rows = ResponsesFile.open(file, key, lenient);
          Progress progress =
              new Progress(spec.commandLine().getErr(), sizeToShow(), System::nanoTime)) {
        return scoreAll(key, rows, all, progress);
      }
    });
    for (String note : setAside.notes()) {
      spec.commandLine().getErr().print(responses + ": " + note + "\n");
    }
    spec.commandLine().getErr().flush();
    return scored;
  }

  private long scoreAll(
      ScoringKey key, ResponsesFile rows, List<ScoreSink> sinks, Progress progress)
      throws IOException {
    InstrumentScorer strict = InstrumentScorer.withDefaults();
    InstrumentScorer scorer = lenient ? strict.lenient() : strict;
    long scored = 0;
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      if (row.get() instanceof Row.Response response) {
        ScoreReport report = scorer.score(key, response.answers());
        for (ScoreSink sink : sinks) {
          sink.scored(response, report);
        }
        scored++;
      } else if (row.get() instanceof Row.LeftOut leftOut) {
        for (ScoreSink sink : sinks) {
          sink.leftOut(leftOut);
        }
      }
      progress.at(rows.bytesRead());
    }
    for (ScoreSink sink : sinks) {
      sink.end();
    }
    return scored;
  }

  /** What there is to read, or 0 where nobody watches. */
  private long sizeToShow() throws IOException {
    return Ansi.AUTO.enabled() ? Files.size(responses) : 0;
  }

  private Map<String, Path> outputs() {
    Map<String, Path> outputs = new LinkedHashMap<>();
    put(outputs, "--scores", scores);
    put(outputs, "--trace", trace);
    put(outputs, "--report", report);
    return outputs;
  }

  private static void put(Map<String, Path> outputs, String option, @Nullable Path target) {
    if (target != null) {
      outputs.put(option, target);
    }
  }

  private void checkOutputs() throws IOException {
    List<Path> used = new ArrayList<>(List.of(instrument, responses));
    for (Map.Entry<String, Path> output : outputs().entrySet()) {
      try {
        OutputFiles.check(output.getKey(), output.getValue(), used);
      } catch (AttuneException e) {
        throw Program.wrong(spec, output.getValue().toString(), e.getMessage());
      }
      used.add(output.getValue());
    }
  }
}
