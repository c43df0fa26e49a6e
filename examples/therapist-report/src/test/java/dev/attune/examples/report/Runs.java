package dev.attune.examples.report;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program as somebody at a terminal would. */
final class Runs {
  static final Path INPUTS = Path.of("inputs");

  private Runs() {}

  record Shown(int exitCode, String output, String errors) {}

  static Shown run(String... args) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    int exitCode =
        TherapistReportProgram.run(new PrintWriter(output), new PrintWriter(errors), args);
    return new Shown(exitCode, output.toString(), errors.toString());
  }

  static Shown score(Path instrument, Path responses, Object... more) {
    List<String> args = new ArrayList<>(List.of(
        "score", "--instrument", instrument.toString(), "--responses", responses.toString()));
    for (Object arg : more) {
      args.add(arg.toString());
    }
    return run(args.toArray(String[]::new));
  }
}
