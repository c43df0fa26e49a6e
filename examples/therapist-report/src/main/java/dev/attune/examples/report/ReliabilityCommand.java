package dev.attune.examples.report;

import dev.attune.assessment.sample.SampleReport;
import dev.attune.examples.parts.OutputFiles;
import dev.attune.examples.parts.Program;
import dev.attune.examples.parts.ProgramVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how reliable the scales of a questionnaire are in a file of answers, and what looks wrong with them. */
@Command(
    name = "reliability",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Tells how reliable each scale is in a file of answers, and what looks wrong with it.",
      "",
      "The figures are printed to three decimals; --out holds all digits.",
      ""
    })
final class ReliabilityCommand implements Callable<Integer> {
  @Option(
      names = "--instrument",
      required = true,
      paramLabel = "instrument.json",
      description = "The questionnaire.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Path instrument;

  @Option(
      names = "--responses",
      required = true,
      paramLabel = "responses.csv",
      description = "The answers.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Path responses;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private Leniency leniency;

  @Option(
      names = "--out",
      paramLabel = "out.json",
      description = "Writes every figure, or why there is none.")
  private @Nullable Path out;

  @Option(
      names = "--report",
      paramLabel = "out.html",
      description = "Writes a page to read or print.")
  private @Nullable Path report;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  ReliabilityCommand() {}

  /** Reads, adds up, writes and prints. */
  @Override
  public Integer call() throws IOException {
    OutputFiles.check(spec, outputs(), List.of(instrument, responses));
    Scoring scorer = Scoring.by(spec, instrument, leniency);
    SampleSink sample = Program.read(spec, instrument, file -> new SampleSink(scorer.key()));
    scorer.score(responses, List.of(sample));
    SampleReport figures = sample.report();
    try (OutputFiles files = new OutputFiles()) {
      if (out != null) {
        files.begin(out).write(TraceJson.READABLE.writeValueAsString(figures) + "\n");
      }
      if (report != null) {
        files.begin(report).write(ReliabilityPage.of(scorer.key(), figures));
      }
      files.finish();
    }
    spec.commandLine().getOut().print(ReliabilityText.of(scorer.key(), figures));
    return 0;
  }

  private Map<String, Path> outputs() {
    return OutputFiles.named(spec, "--out", "--report");
  }
}
