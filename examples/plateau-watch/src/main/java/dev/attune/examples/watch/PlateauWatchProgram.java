package dev.attune.examples.watch;

import dev.attune.core.error.AttuneException;
import dev.attune.examples.parts.OutputFiles;
import dev.attune.examples.parts.Program;
import dev.attune.examples.parts.ProgramVersion;
import dev.attune.examples.parts.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Tells of many people, or of many couples, where their closeness is going: growing, level with room to grow, high and steady,
 * getting less, coming back, swinging, or too early to say.
 *
 * <p>The same files give the same bytes on every machine; no network and no random number is used.
 */
@Command(
    name = "plateau-watch",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Tells from daily ratings where closeness is going, and since when.",
      "",
      "Growing, level with room to grow, high and steady, getting less, coming back after a drop,"
          + " swinging widely, or too early to say. Without --out it is told in words.",
      ""
    },
    footer = {
      "",
      "Ratings are private, and so is what they lead to: keep these files, and what is made of them,"
          + " as you keep a person's diary. No network or random number is used, and the clock only"
          + " to show progress on a terminal.",
      "",
      "Exit codes: 0 done, 1 the disk or the system failed, 2 the input was wrong."
    })
public final class PlateauWatchProgram implements Callable<Integer> {
  /** Whose ratings they are. */
  static final class Ratings {
    @Option(
        names = "--series",
        required = true,
        paramLabel = "series.csv",
        description = "One person's ratings each: series_id,day,closeness.")
    private @Nullable Path series;

    @Option(
        names = "--couples",
        required = true,
        paramLabel = "couples.csv",
        description = "Two partners' ratings each: couple_id,partner,day,before,after,ritual.")
    private @Nullable Path couples;

    private Ratings() {}

    /** What they are of, as a manifest calls it. */
    private String kind() {
      return series == null ? "couples" : "series";
    }

    private Path file() {
      return Objects.requireNonNull(series == null ? couples : series);
    }

    private Map<String, ? extends Recorded> read(Path file, LongConsumer progress)
        throws IOException {
      return series == null ? CouplesFile.read(file, progress) : SeriesFile.read(file, progress);
    }

    /** What there is of an id that has no row. */
    private Recorded none() {
      return series == null ? CouplesFile.Couple.none() : SeriesFile.Series.none();
    }
  }

  @ArgGroup(multiplicity = "1")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Ratings ratings;

  @Option(
      names = "--assess",
      paramLabel = "manifest.json",
      description =
          "As of which day each id is told; without it, or an id in it, the last day there is.")
  private @Nullable Path assess;

  @Option(
      names = "--out",
      paramLabel = "out.json",
      description = "Writes all figures, an object an id, instead of telling them in words.")
  private @Nullable Path out;

  @Option(
      names = "--plot",
      paramLabel = "DIR",
      description = "Also draws a picture an id, as SVG and as PNG, into this folder.")
  private @Nullable Path plot;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  private PlateauWatchProgram() {}

  /**
   * Runs the program.
   *
   * @param args the options; {@code --help} tells them
   */
  public static void main(String[] args) {
    // pictures are drawn without a screen, also where there is one
    System.setProperty("java.awt.headless", "true");
    Program.main(new PlateauWatchProgram(), args);
  }

  /** Runs the program with streams of its caller. */
  static int run(PrintWriter output, PrintWriter errors, String... args) {
    return Program.run(new PlateauWatchProgram(), output, errors, args);
  }

  /** Reads, looks and tells. */
  @Override
  public Integer call() throws IOException {
    if (out != null) {
      OutputFiles.check(spec, Map.of("--out", out), inputs());
    }
    List<Watched> all = watched();
    try (OutputFiles files = new OutputFiles()) {
      if (plot != null) {
        draw(files, plot, all);
      }
      if (out != null) {
        files.begin(out).write(WatchJson.of(all));
      }
      files.finish();
    }
    spec.commandLine().getOut().print(out == null ? WatchText.of(all) : told(all.size()));
    return 0;
  }

  /** What was found, in the order of the file; ids that only the manifest has come last, in its order. */
  private List<Watched> watched() throws IOException {
    Map<String, LocalDate> days = assess == null
        ? Map.of()
        : Program.read(spec, assess, file -> Manifest.read(file, ratings.kind()));
    Map<String, ? extends Recorded> recorded = recorded(ratings.file());
    List<Watched> all = new ArrayList<>();
    try (Progress progress = progress(recorded.size())) {
      recorded.forEach((id, one) -> {
        all.add(one.asOf(id, days.getOrDefault(id, one.lastDay())));
        progress.at(all.size());
      });
    }
    days.forEach((id, day) -> {
      if (!recorded.containsKey(id)) {
        all.add(ratings.none().asOf(id, day));
      }
    });
    return all;
  }

  private Map<String, ? extends Recorded> recorded(Path named) throws IOException {
    return Program.read(spec, named, file -> {
      try (Progress progress = progress(Files.size(file))) {
        return ratings.read(file, progress::at);
      }
    });
  }

  private void draw(OutputFiles files, Path folder, List<Watched> all) throws IOException {
    List<Path> used = new ArrayList<>(inputs());
    if (out != null) {
      used.add(out);
    }
    try {
      Pictures.check(folder, all, used);
    } catch (AttuneException e) {
      throw Program.wrong(spec, folder.toString(), e.getMessage());
    }
    try (Progress progress = progress(all.size())) {
      Pictures.write(files, folder, all, progress);
    }
  }

  private List<Path> inputs() {
    return assess == null ? List.of(ratings.file()) : List.of(ratings.file(), assess);
  }

  /** How far the work is, where somebody watches. */
  private Progress progress(long total) {
    return new Progress(
        spec.commandLine().getErr(), Ansi.AUTO.enabled() ? total : 0, System::nanoTime);
  }

  private String told(int ids) {
    String what = ratings.kind();
    return "Looked at " + ids + " " + (ids == 1 && what.equals("couples") ? "couple" : what)
        + ".\n";
  }
}
