package dev.attune.examples.sweep;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program: in this process, or as somebody at a terminal would. */
final class Runs {
  private static final Path JAR = Path.of("target", "nightly-sweep.jar").toAbsolutePath();

  private Runs() {}

  record Shown(int exitCode, String output, String errors) {}

  static Shown run(Object... args) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    int exitCode =
        NightlySweepProgram.run(new PrintWriter(output), new PrintWriter(errors), words(args));
    return new Shown(exitCode, output.toString(), errors.toString());
  }

  /** On two cores of this machine. */
  static Shown sweep(int couples, int days, Path folder, Object... more) {
    List<Object> args = new ArrayList<>(
        List.of("--couples", couples, "--days", days, "--out", folder, "--master", "local[2]"));
    args.addAll(List.of(more));
    return run(args.toArray());
  }

  /** The jar in a process of its own, whose output and errors come together. */
  static Process start(Path workingFolder, Object... args) throws IOException {
    return start(workingFolder, List.of(), args);
  }

  /** The same with all that is temporary in a folder of its own. */
  static Process startWithin(Path temporary, Path workingFolder, Object... args)
      throws IOException {
    return start(workingFolder, List.of("-Djava.io.tmpdir=" + temporary), args);
  }

  private static Process start(Path workingFolder, List<String> settings, Object... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(settings);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(words(args)));
    return new ProcessBuilder(command)
        .directory(workingFolder.toFile())
        .redirectErrorStream(true)
        .start();
  }

  /** What the jar shows, whatever its exit code. */
  static String shown(Path workingFolder, Object... args) throws IOException {
    Process process = start(workingFolder, args);
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String[] words(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return words;
  }
}
