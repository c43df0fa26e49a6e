package dev.attune.examples.report;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.core.error.UnknownNameException;
import dev.attune.examples.parts.Program;
import dev.attune.examples.parts.Progress;
import dev.attune.examples.parts.questionnaire.InstrumentFile;
import dev.attune.examples.parts.questionnaire.ResponsesFile;
import dev.attune.examples.parts.questionnaire.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Scores the rows of a file one after the other, so that it may be larger than the memory.
 *
 * <p>The library's part is a few words: a scorer, a key, one person's answers.
 */
final class Scoring {
  private final CommandSpec spec;
  private final ScoringKey key;
  private final boolean lenient;

  private Scoring(CommandSpec spec, ScoringKey key, boolean lenient) {
    this.spec = spec;
    this.key = key;
    this.lenient = lenient;
  }

  /** Reads a questionnaire; a wrong one ends the program. */
  static Scoring by(CommandSpec spec, Path instrument, ScoringOptions options) throws IOException {
    return by(spec, instrument, options.method(), options.missing(), options.lenient());
  }

  /** Reads a questionnaire whose scores nobody asks for; a wrong one ends the program. */
  static Scoring by(CommandSpec spec, Path instrument, Leniency leniency) throws IOException {
    return by(
        spec,
        instrument,
        Instrument.DEFAULT_METHOD,
        Instrument.DEFAULT_MISSING,
        leniency.lenient());
  }

  private static Scoring by(
      CommandSpec spec, Path instrument, ScoringMethod method, MissingRule missing, boolean lenient)
      throws IOException {
    ScoringKey key =
        Program.read(spec, instrument, file -> InstrumentFile.read(file, method, missing));
    return new Scoring(spec, key, lenient);
  }

  /** The questionnaire. */
  ScoringKey key() {
    return key;
  }

  /** The number of a scale that the command line names; a wrong one ends the program. */
  int number(String scale) {
    List<String> known =
        key.scales().stream().map(keyed -> keyed.scale().id().value()).toList();
    if (!known.contains(scale)) {
      throw new ParameterException(
          spec.commandLine(),
          String.valueOf(UnknownNameException.of("--scale", scale, known).getMessage()));
    }
    return known.indexOf(scale);
  }

  /**
   * Scores every respondent of a file; a wrong file ends the program.
   *
   * @param responses the file
   * @param sinks where the scores go
   * @return how many respondents were scored
   */
  long score(Path responses, List<ScoreSink> sinks) throws IOException {
    SetAside setAside = new SetAside(lenient);
    List<ScoreSink> all = new ArrayList<>(sinks);
    all.add(setAside);
    long scored = Program.read(spec, responses, file -> {
      try (ResponsesFile rows = ResponsesFile.open(file, key, lenient);
          Progress progress =
              new Progress(spec.commandLine().getErr(), sizeToShow(file), System::nanoTime)) {
        return score(rows, all, progress);
      }
    });
    for (String note : setAside.notes()) {
      spec.commandLine().getErr().print(responses + ": " + note + "\n");
    }
    spec.commandLine().getErr().flush();
    return scored;
  }

  private long score(ResponsesFile rows, List<ScoreSink> sinks, Progress progress)
      throws IOException {
    InstrumentScorer strict = InstrumentScorer.withDefaults();
    InstrumentScorer scorer = lenient ? strict.lenient() : strict;
    long scored = 0;
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      if (row.get() instanceof Row.Response response) {
        Supplier<ScoreReport> report = new Once(() -> scorer.score(key, response.answers()));
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

  /** A report that is worked out when it is first asked for: not every sink needs one. */
  private static final class Once implements Supplier<ScoreReport> {
    private final Supplier<ScoreReport> score;
    private @Nullable ScoreReport report;

    Once(Supplier<ScoreReport> score) {
      this.score = score;
    }

    @Override
    public ScoreReport get() {
      ScoreReport known = report;
      if (known == null) {
        known = score.get();
        report = known;
      }
      return known;
    }
  }

  /** What there is to read, or 0 where nobody watches. */
  private static long sizeToShow(Path file) throws IOException {
    return Ansi.AUTO.enabled() ? Files.size(file) : 0;
  }
}
