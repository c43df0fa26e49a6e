package dev.attune.examples.fhir;

import dev.attune.examples.parts.Program;
import dev.attune.examples.parts.ProgramVersion;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Writes questionnaires, answers and scores as FHIR R4 resources, and reads questionnaires and answers back.
 *
 * <p>The same files give the same bytes on every machine; no network and no random number is used.
 */
@Command(
    name = "fhir-bridge",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    subcommands = {ToFhirCommand.class, FromFhirCommand.class},
    description = {
      "Writes questionnaires, answers and scores as FHIR R4, and reads them back.",
      "",
      "fhir-bridge COMMAND --help tells more about a command.",
      ""
    },
    footer = {
      "",
      "Files of answers are private: keep them, and what is made of them, as you keep a person's file."
          + " No network or random number is used, and the clock only to show progress on a terminal.",
      "",
      "Exit codes: 0 done, 1 the disk or the system failed, 2 the input was wrong."
    })
public final class FhirBridgeProgram implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  private FhirBridgeProgram() {}

  /**
   * Runs the program.
   *
   * @param args a command and its options; {@code --help} tells them
   */
  public static void main(String[] args) {
    Program.main(new FhirBridgeProgram(), args);
  }

  /** Runs the program with streams of its caller. */
  static int run(PrintWriter output, PrintWriter errors, String... args) {
    return Program.run(new FhirBridgeProgram(), output, errors, args);
  }

  /** Without a command there is nothing to do. */
  @Override
  public Integer call() {
    String known = String.join(", ", spec.subcommands().keySet());
    throw new ParameterException(
        spec.commandLine(), "command: expected one of " + known + ", found none");
  }
}
