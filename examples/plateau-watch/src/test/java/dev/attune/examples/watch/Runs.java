package dev.attune.examples.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the program as somebody at a terminal would. */
final class Runs {
  static final Path SERIES = Path.of("inputs", "series.csv");
  static final Path COUPLES = Path.of("inputs", "couples.csv");

  /** The labelled series that the tests of the library have, generated and free to copy. */
  static final Path FIXTURES =
      Path.of("..", "..", "assessment", "src", "test", "resources", "fixtures", "plateau");

  /** What a run showed. */
  record Shown(int exitCode, String output, String errors) {}

  private Runs() {}

  static Shown run(Object... args) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    int exitCode = PlateauWatchProgram.run(
        new PrintWriter(output),
        new PrintWriter(errors),
        Stream.of(args).map(Object::toString).toArray(String[]::new));
    return new Shown(exitCode, output.toString(), errors.toString());
  }

  /** Runs it with an output file, and reads that. */
  static JsonNode json(Path out, Object... args) {
    Shown shown = run(Stream.concat(Stream.of(args), Stream.of("--out", out)).toArray());
    if (shown.exitCode() != 0) {
      throw new AssertionError(shown.errors());
    }
    return json(out);
  }

  static JsonNode json(Path file) {
    try {
      return new JsonMapper().readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the files in a folder. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
