package dev.attune.examples.plan;

import dev.attune.catalog.StandardCatalog;
import dev.attune.core.error.AttuneException;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.examples.parts.JsonPlace;
import dev.attune.examples.parts.Program;
import dev.attune.examples.parts.ProgramVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
    Program.main(new ThirtyDayPlanProgram(), args);
  }

  /** Runs the program with streams of its caller. */
  static int run(PrintWriter output, PrintWriter errors, String... args) {
    return Program.run(new ThirtyDayPlanProgram(), output, errors, args);
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
    CoupleFile file = new CoupleFile(catalog);
    if (input == null) {
      try (InputStream content = bundled()) {
        return file.read(content.readAllBytes());
      }
    }
    return Program.read(spec, input, path -> file.read(JsonPlace.read(path)));
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
      throw Program.wrong(spec, folder.toString(), e.getMessage());
    }
  }
}
