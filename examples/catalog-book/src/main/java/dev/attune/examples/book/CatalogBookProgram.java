package dev.attune.examples.book;

import dev.attune.catalog.StandardCatalog;
import dev.attune.core.bond.BondKind;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.wording.Words;
import dev.attune.examples.parts.OutputFiles;
import dev.attune.examples.parts.Program;
import dev.attune.examples.parts.ProgramVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes the catalog as a page to read: rituals with their steps, forms, cautions and evidence, and the knowledge tables.
 *
 * <p>The same options give the same bytes on every machine; no clock, no network and no random number is used.
 */
@Command(
    name = "catalog-book",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Writes the catalog of rituals as one page to read, on a screen or on paper.",
      "",
      "The page needs nothing else and can be filtered by bond, need and minutes; the options here choose what is in it at"
          + " all.",
      ""
    },
    footer = {"", "Exit codes: 0 done, 1 the disk or the system failed, 2 the input was wrong."})
public final class CatalogBookProgram implements Callable<Integer> {
  @Option(
      names = "--kind",
      paramLabel = "ID",
      description =
          "Only rituals for this kind of bond: romantic, friendship, parent-child, siblings, self.")
  private @Nullable String kind;

  @Option(
      names = "--need",
      paramLabel = "ID",
      description = "Only rituals that serve this need, for example play-and-novelty.")
  private @Nullable String need;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Only rituals that can be done within so many minutes.")
  private @Nullable Integer minutes;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the page: en, which is the default, or de.")
  private String language = Languages.ENGLISH;

  @Option(
      names = "--out",
      paramLabel = "catalog.html",
      required = true,
      description = "Where to write the page.")
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private Path out;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  private CatalogBookProgram() {}

  /**
   * Runs the program.
   *
   * @param args the options; {@code --help} tells them
   */
  public static void main(String[] args) {
    Program.main(new CatalogBookProgram(), args);
  }

  /** Runs the program with streams of its caller. */
  static int run(PrintWriter output, PrintWriter errors, String... args) {
    return Program.run(new CatalogBookProgram(), output, errors, args);
  }

  /** Chooses, writes and tells how many. */
  @Override
  public Integer call() throws IOException {
    BondKind forKind = known("--kind", kind, BondKind.values(), BondKind::code);
    Need forNeed = known("--need", need, Need.values(), Need::code);
    if (minutes != null && minutes < 1) {
      throw Program.wrong(spec, "--minutes", "expected a whole number from 1 on, found " + minutes);
    }
    if (!Languages.TAGS.contains(language)) {
      throw refused("--language", language, Languages.TAGS);
    }
    OutputFiles.check(spec, Map.of("--out", out), List.of());
    Words words = Languages.words(language);
    List<Ritual> rituals = StandardCatalog.rituals().inWords(words).rituals().stream()
        .filter(ritual -> forKind == null || ritual.kinds().contains(forKind))
        .filter(ritual -> forNeed == null || ritual.needs().contains(forNeed))
        .filter(ritual -> minutes == null || Shortest.minutes(ritual) <= minutes)
        .toList();
    try (OutputFiles files = new OutputFiles()) {
      Writer page = files.begin(out);
      page.write(BookPage.of(rituals, language, words));
      files.finish();
    }
    spec.commandLine()
        .getOut()
        .print(words.say(Label.WRITTEN.wording()).replace("{n}", Integer.toString(rituals.size()))
            + "\n");
    return 0;
  }

  private <T> @Nullable T known(
      String option, @Nullable String id, T[] values, Function<T, String> code) {
    if (id == null) {
      return null;
    }
    return Stream.of(values)
        .filter(value -> code.apply(value).equals(id))
        .findFirst()
        .orElseThrow(() -> refused(option, id, Stream.of(values).map(code).toList()));
  }

  private RuntimeException refused(String option, String found, List<String> known) {
    String message =
        String.valueOf(UnknownNameException.of(option, found, known).getMessage());
    return Program.wrong(spec, option, message.substring(option.length() + 2));
  }
}
