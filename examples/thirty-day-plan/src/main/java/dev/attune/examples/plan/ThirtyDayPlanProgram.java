package dev.attune.examples.plan;

import dev.attune.catalog.StandardCatalog;
import dev.attune.core.error.AttuneException;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.core.ritual.RitualCatalog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Makes a plan of thirty days from {@code couple.json}, prints it, and writes it as a page, a calendar and JSON.
 *
 * <p>The library's part is three lines of {@link #call()}: a request, a planner, a plan. The same file gives the same bytes on
 * every machine; no clock, no network and no random number is used.
 */
@Command(
    name = "thirty-day-plan",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Plans thirty days of small things that keep people close.",
      "",
      "Prints the plan: weeks, days, what to do, who begins, how long it takes and why. Without"
          + " --input the plan is for Ana and Ben, who come with it.",
      ""
    },
    footer = {
      "",
      "What is in couple.json was told in private by several people: keep it as you would keep a"
          + " diary. The same file gives the same plan; no clock, network or random number is used.",
      "",
      "Exit codes: 0 done, 1 the disk or the system failed, 2 the input was wrong."
    })
public final class ThirtyDayPlanProgram implements Callable<Integer> {
  private static final String BUNDLED_INPUT = "long-term-couple.json";
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  @Option(
      names = "--input",
      paramLabel = "couple.json",
      description = "Who the people are, what they need and when they have time.")
  private @Nullable Path input;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Also writes plan.json, plan.html and plan.ics into this folder.")
  private @Nullable Path out;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  private ThirtyDayPlanProgram() {}

  /**
   * Runs the program.
   *
   * @param args the options; {@code --help} tells them
   */
  public static void main(String[] args) {
    PrintWriter output = utf8(FileDescriptor.out);
    PrintWriter errors = utf8(FileDescriptor.err);
    int exitCode = run(output, errors, args);
    System.exit(exitCode);
  }

  /**
   * Runs the program with streams of its caller.
   *
   * @param output where the plan goes
   * @param errors where one line goes if something is wrong
   * @param args the options
   * @return 0, or 1 where the system failed, or 2 where the input was wrong
   */
  static int run(PrintWriter output, PrintWriter errors, String... args) {
    int exitCode = new CommandLine(new ThirtyDayPlanProgram())
        .setOut(output)
        .setErr(errors)
        .setExpandAtFiles(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler((e, options) -> told(errors, 2, e.getMessage()))
        .setExecutionExceptionHandler((e, command, options) -> {
          if (e instanceof IOException) {
            return told(errors, 1, "the system failed: " + e);
          }
          throw e;
        })
        .execute(args);
    return output.checkError() && exitCode == 0
        ? told(errors, 1, "the system failed: standard output cannot be written")
        : exitCode;
  }

  /** Reads, plans, writes and prints. */
  @Override
  public Integer call() throws IOException {
    RitualCatalog catalog = StandardCatalog.rituals();
    PlanRequest request = request(catalog);
    Plan plan = ThirtyDayPlanner.using(catalog).plan(request);
    PlanInWords words = new PlanInWords(request, plan, catalog);
    if (out != null) {
      write(out, request, words);
    }
    spec.commandLine().getOut().print(PlanText.of(words));
    return 0;
  }

  private PlanRequest request(RitualCatalog catalog) throws IOException {
    try (InputStream content = input == null ? bundled() : Files.newInputStream(input)) {
      return new CoupleFile(catalog).read(content.readNBytes(CoupleFile.LONGEST_BYTES + 1));
    } catch (NoSuchFileException e) {
      throw wrong(input, "expected a file, found nothing");
    } catch (AttuneException e) {
      throw wrong(input, e.getMessage());
    } catch (IOException e) {
      if (input != null && Files.isDirectory(input)) {
        throw wrong(input, "expected a file, found a folder");
      }
      throw e;
    }
  }

  private static InputStream bundled() throws IOException {
    InputStream content = ThirtyDayPlanProgram.class.getResourceAsStream(BUNDLED_INPUT);
    if (content == null) {
      throw new IOException("the program was built without " + BUNDLED_INPUT);
    }
    return content;
  }

  private void write(Path folder, PlanRequest request, PlanInWords words) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("plan.json", PlanJson.of(words.plan()));
    files.put("plan.html", PlanPage.of(words));
    files.put("plan.ics", PlanCalendar.of(request.bond(), words.plan()));
    try {
      PlanFiles.write(folder, files);
    } catch (AttuneException e) {
      throw wrong(folder, e.getMessage());
    }
  }

  private ParameterException wrong(@Nullable Path path, @Nullable String message) {
    String name = path == null ? BUNDLED_INPUT : path.toString();
    return new ParameterException(spec.commandLine(), name + ": " + message);
  }

  /** One line, whatever a file is called. */
  private static int told(PrintWriter errors, int exitCode, @Nullable String message) {
    errors.print(CONTROL.matcher(String.valueOf(message)).replaceAll(" ") + "\n");
    errors.flush();
    return exitCode;
  }

  /** The same bytes on every system: no default charset, no line separator of its own. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
