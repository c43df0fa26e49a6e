package dev.attune.examples.fhir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** Runs the program as somebody at a terminal would. */
final class Runs {
  static final Path INSTRUMENT = Path.of("..", "therapist-report", "inputs", "instrument.json");
  static final Path ANSWERS = Path.of("..", "therapist-report", "inputs", "before.csv");

  private Runs() {}

  record Shown(int exitCode, String output, String errors) {}

  static Shown run(Object... args) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int exitCode = FhirBridgeProgram.run(new PrintWriter(output), new PrintWriter(errors), words);
    return new Shown(exitCode, output.toString(), errors.toString());
  }

  static Shown toFhir(Path instrument, Path responses, Path out, Object... more) {
    return run(all("to-fhir", instrument, responses, out, more));
  }

  static Shown fromFhir(Path questionnaire, Path responses, Path out, Object... more) {
    return run(all("from-fhir", questionnaire, responses, out, more));
  }

  private static Object[] all(
      String command, Path instrument, Path responses, Path out, Object... more) {
    Object[] all = new Object[7 + more.length];
    Object[] first = {command, "--instrument", instrument, "--responses", responses, "--out", out};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }
}
