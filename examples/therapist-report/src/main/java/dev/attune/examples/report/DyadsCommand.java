package dev.attune.examples.report;

import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.Scale;
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

/** Puts the partners of couples side by side, and tells how far they agree. */
@Command(
    name = "dyads",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Puts two partners' answers side by side, and tells how far many couples agree.",
      "",
      "It shows each partner's answers beside the other's: it is for someone whom both have let see"
          + " them. Without --out and --report the comparison is printed.",
      ""
    })
final class DyadsCommand implements Callable<Integer> {
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
      description = "The answers; respondents 7-1 and 7-2 are the partners of couple 7.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Path responses;

  @Option(names = "--scale", required = true, paramLabel = "ID", description = "The scale.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private String scale;

  @Option(
      names = "--sem",
      paramLabel = "SEM",
      converter = ScoringOptions.Decimal.class,
      description = "The standard error of measurement of a score, 0 or more, to tell which"
          + " discrepancies exceed it. Without it that of the questionnaire, from the reliability of the"
          + " scale and the standard deviation of its norm, if it names one of each.")
  private @Nullable Double sem;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private ScoringOptions scoring;

  @Option(
      names = "--out",
      paramLabel = "out.json",
      description = "Writes each couple's comparison and the agreement of all.")
  private @Nullable Path out;

  @Option(
      names = "--report",
      paramLabel = "out.html",
      description = "Writes a page to read or print.")
  private @Nullable Path report;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  DyadsCommand() {}

  /** Reads, compares and writes. */
  @Override
  public Integer call() throws IOException {
    OutputFiles.check(spec, outputs(), List.of(instrument, responses));
    Scoring scorer = Scoring.by(spec, instrument, scoring);
    int number = scorer.number(scale);
    KeyedScale keyed = scorer.key().scales().get(number);
    ScaleError error = error(keyed.scale());
    Couples couples = new Couples(scorer.key(), number);
    scorer.score(responses, List.of(couples));
    if (outputs().isEmpty()) {
      spec.commandLine().getOut().print(DyadsJson.of(scorer.key(), keyed, error, couples.all()));
      return 0;
    }
    try (OutputFiles files = new OutputFiles()) {
      if (out != null) {
        files.begin(out).write(DyadsJson.of(scorer.key(), keyed, error, couples.all()));
      }
      if (report != null) {
        files.begin(report).write(DyadsPage.of(scorer.key(), keyed, error, couples.all()));
      }
      files.finish();
    }
    long whole = couples.all().stream().filter(Couples.Couple::isWhole).count();
    spec.commandLine()
        .getOut()
        .print(
            "Compared " + whole + " of " + couples.all().size() + " couples on " + scale + ".\n");
    return 0;
  }

  private ScaleError error(Scale scale) {
    if (sem == null) {
      return ScaleError.of(scale);
    }
    if (sem < 0) {
      throw Program.wrong(spec, "--sem", "expected a number of 0 or more, found a negative one");
    }
    return ScaleError.given(sem);
  }

  private Map<String, Path> outputs() {
    return OutputFiles.named(spec, "--out", "--report");
  }
}
