package dev.attune.examples.report;

import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.validity.ValidityBound;
import dev.attune.examples.parts.OutputFiles;
import dev.attune.examples.parts.ProgramVersion;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores each respondent of a file, and writes what comes of it. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Scores each respondent of a file on each scale.",
      "",
      "Without --scores, --trace, --report and --validity the scores are printed.",
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

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private ScoringOptions scoring;

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

  @Option(
      names = "--validity",
      paramLabel = "out.csv",
      description = "Writes a row a respondent about how the answers were given: runs, spread,"
          + " contradictions. Figures only; they prove nothing.")
  private @Nullable Path validity;

  @Option(
      names = "--remark",
      paramLabel = "CHECK:SIDE:N",
      converter = AnswerChecks.Bound.class,
      description =
          "Remarks on respondents beyond a bound of yours, for example longest-run:above:8"
              + " or distinct-answers:below:2; may be given again. Nobody is left out for it.")
  private List<ValidityBound> remarks = List.of();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  ScoreCommand() {}

  /** Reads, scores and writes. */
  @Override
  public Integer call() throws IOException {
    OutputFiles.check(spec, outputs(), List.of(instrument, responses));
    Scoring scorer = Scoring.by(spec, instrument, scoring);
    if (outputs().isEmpty()) {
      print(scorer);
      return 0;
    }
    ScoringKey key = scorer.key();
    AnswerChecks checks = new AnswerChecks(key, remarks);
    try (OutputFiles files = new OutputFiles()) {
      List<ScoreSink> sinks = new ArrayList<>();
      if (scores != null) {
        sinks.add(new ScoresCsv(files.begin(scores)));
      }
      if (trace != null) {
        sinks.add(new TraceJson(files.begin(trace), key, scoring));
      }
      if (report != null) {
        sinks.add(new ReportPage(files.begin(report), key, checks));
      }
      if (validity != null) {
        sinks.add(new ValidityCsv(files.begin(validity), checks));
      }
      long scored = scorer.score(responses, sinks);
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
  private void print(Scoring scorer) throws IOException {
    Path whole = Files.createTempFile("therapist-report", ".csv");
    try {
      try (Writer writer = Files.newBufferedWriter(whole)) {
        scorer.score(responses, List.of(new ScoresCsv(writer)));
      }
      try (Reader content = Files.newBufferedReader(whole)) {
        content.transferTo(spec.commandLine().getOut());
      }
    } finally {
      Files.delete(whole);
    }
  }

  private Map<String, Path> outputs() {
    return OutputFiles.named(spec, "--scores", "--trace", "--report", "--validity");
  }
}
