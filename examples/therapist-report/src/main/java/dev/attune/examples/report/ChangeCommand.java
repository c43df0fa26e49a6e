package dev.attune.examples.report;

import dev.attune.assessment.change.ChangeAnalyzer;
import dev.attune.assessment.change.ChangeCriteria;
import dev.attune.assessment.change.Population;
import dev.attune.assessment.instrument.Direction;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ReliabilityFigure;
import dev.attune.assessment.instrument.ReliabilityKind;
import dev.attune.assessment.instrument.Scale;
import dev.attune.core.error.AttuneException;
import dev.attune.examples.parts.OutputFiles;
import dev.attune.examples.parts.Program;
import dev.attune.examples.parts.ProgramVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Compares each respondent's scores on two occasions with the error of the scale. */
@Command(
    name = "change",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Tells whose score changed by more than the error of the scale.",
      "",
      "Without --out and --report the comparison is printed.",
      ""
    })
final class ChangeCommand implements Callable<Integer> {
  private static final String SOURCE = "given on the command line";

  @Option(
      names = "--instrument",
      required = true,
      paramLabel = "instrument.json",
      description = "The questionnaire.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Path instrument;

  @Option(
      names = "--before",
      required = true,
      paramLabel = "a.csv",
      description = "The answers on the earlier occasion.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Path before;

  @Option(
      names = "--after",
      required = true,
      paramLabel = "b.csv",
      description = "The answers on the later occasion, with the same names of respondents.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Path after;

  @Option(names = "--scale", required = true, paramLabel = "ID", description = "The scale.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private String scale;

  @Option(
      names = "--reliability",
      required = true,
      paramLabel = "R",
      converter = ScoringOptions.Decimal.class,
      description = "How reliable the scale is, above 0 and at most 1.")
  private double reliability;

  @Option(
      names = "--reliability-kind",
      required = true,
      paramLabel = "KIND",
      converter = Kind.class,
      description =
          "alpha, omega, split-half, retest or inter-rater: each answers another question.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private ReliabilityKind kind;

  @Option(
      names = "--reliability-source",
      paramLabel = "TEXT",
      defaultValue = SOURCE,
      description = "Where the reliability is published.")
  @SuppressWarnings("NullAway.Init") // picocli sets the default
  private String source;

  @Option(
      names = "--sd",
      required = true,
      paramLabel = "SD",
      converter = ScoringOptions.Decimal.class,
      description = "The standard deviation of the scores in the sample of the reliability.")
  private double sd;

  @ArgGroup(exclusive = false)
  private @Nullable Clinical clinical;

  @ArgGroup(exclusive = false)
  private @Nullable Normative normative;

  /** The people whose scores are worse. */
  private static final class Clinical {
    @Option(
        names = "--clinical-mean",
        required = true,
        paramLabel = "M",
        converter = ScoringOptions.Decimal.class,
        description = "The mean score of people in need, to draw a cut-off by.")
    private double mean;

    @Option(
        names = "--clinical-sd",
        required = true,
        paramLabel = "SD",
        converter = ScoringOptions.Decimal.class,
        description = "Its standard deviation.")
    private double sd;
  }

  /** The people whose scores are better. */
  private static final class Normative {
    @Option(
        names = "--norm-mean",
        required = true,
        paramLabel = "M",
        converter = ScoringOptions.Decimal.class,
        description = "The mean score of people at large, to draw a cut-off by.")
    private double mean;

    @Option(
        names = "--norm-sd",
        required = true,
        paramLabel = "SD",
        converter = ScoringOptions.Decimal.class,
        description = "Its standard deviation.")
    private double sd;
  }

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private ScoringOptions scoring;

  @Option(names = "--out", paramLabel = "out.csv", description = "Writes a row a respondent.")
  private @Nullable Path out;

  @Option(
      names = "--report",
      paramLabel = "out.html",
      description = "Writes a page to read or print.")
  private @Nullable Path report;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  ChangeCommand() {}

  /** Reads both occasions, compares and writes. */
  @Override
  public Integer call() throws IOException {
    OutputFiles.check(spec, outputs(), List.of(instrument, before, after));
    Scoring scorer = Scoring.by(spec, instrument, scoring);
    int number = scorer.number(scale);
    KeyedScale keyed = scorer.key().scales().get(number);
    ChangeCriteria criteria = criteria(keyed.scale());
    List<Comparison> all = Comparison.all(
        ChangeAnalyzer.using(criteria),
        scores(scorer, number, before),
        scores(scorer, number, after));
    if (outputs().isEmpty()) {
      ChangesCsv.write(spec.commandLine().getOut(), scale, all);
      return 0;
    }
    try (OutputFiles files = new OutputFiles()) {
      if (out != null) {
        ChangesCsv.write(files.begin(out), scale, all);
      }
      if (report != null) {
        files.begin(report).write(ChangePage.of(scorer.key().instrument(), keyed, criteria, all));
      }
      files.finish();
    }
    long compared =
        all.stream().filter(row -> row.status() == Comparison.Status.COMPARED).count();
    spec.commandLine()
        .getOut()
        .print("Compared " + compared + " of " + all.size() + " respondents on " + scale + ".\n");
    return 0;
  }

  private static Map<String, OptionalDouble> scores(Scoring scorer, int scale, Path responses)
      throws IOException {
    ScoreColumn column = new ScoreColumn(scale);
    scorer.score(responses, List.of(column));
    return column.scores();
  }

  private ChangeCriteria criteria(Scale scale) {
    try {
      return ChangeCriteria.builder()
          .direction(direction(scale))
          .reliability(new ReliabilityFigure(kind, reliability, source))
          .sd(sd)
          .clinical(Optional.ofNullable(clinical).map(of -> new Population(of.mean, of.sd, SOURCE)))
          .normative(
              Optional.ofNullable(normative).map(of -> new Population(of.mean, of.sd, SOURCE)))
          .build();
    } catch (AttuneException e) {
      throw Program.wrong(spec, "options", e.getMessage());
    }
  }

  /** As the scale says; else as the two populations do, one of which is better by what it is called. */
  private Direction direction(Scale scale) {
    if (scale.direction() != Direction.NEITHER || clinical == null || normative == null) {
      return scale.direction();
    }
    return normative.mean > clinical.mean ? Direction.HIGHER_IS_BETTER : Direction.HIGHER_IS_WORSE;
  }

  private Map<String, Path> outputs() {
    return OutputFiles.named(spec, "--out", "--report");
  }

  /** Reads the code of a kind. */
  static final class Kind implements ITypeConverter<ReliabilityKind> {
    Kind() {}

    @Override
    public ReliabilityKind convert(String text) {
      return Stream.of(ReliabilityKind.values())
          .filter(kind -> kind.code().equals(text))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(
              "expected alpha, omega, split-half, retest or inter-rater"));
    }
  }
}
