package dev.attune.examples.evening;

import dev.attune.examples.parts.PlainText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Runs of the program, as a person sees them. */
final class Runs {
  static final Path INPUTS = Path.of("inputs");
  static final Path BOND = INPUTS.resolve("bond.json");
  static final String NOW = "2026-12-01T21:30:00Z";
  static final Clock CLOCK = Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC);

  /** What a run showed. */
  record Shown(int exitCode, String output, String errors) {}

  private Runs() {}

  static Shown run(String... options) {
    return run(Answers.from(new BufferedReader(new StringReader(""))), options);
  }

  static Shown run(Answers answers, String... options) {
    return run(answers, PlainText.WIDTH, options);
  }

  static Shown run(Answers answers, int width, String... options) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    int exitCode = EveningCheckInProgram.run(
        CLOCK, answers, width, new PrintWriter(output), new PrintWriter(errors), options);
    return new Shown(exitCode, output.toString(), errors.toString());
  }

  /** People who type these lines and then go. */
  static Shown conversation(Path bond, Path journal, List<String> lines) {
    Answers answers =
        Answers.from(new BufferedReader(new StringReader(String.join("\n", lines) + "\n")));
    return run(answers, with(bond, journal));
  }

  /** Writes down three friends: Ana, Ben and Chloe. */
  static Path friends(Path folder) throws IOException {
    return Files.writeString(folder.resolve("friends.json"), """
        {
          "id": "b-3",
          "kind": "friendship",
          "members": [
            {"id": "p-1", "label": "Ana"},
            {"id": "p-2", "label": "Ben"},
            {"id": "p-3", "label": "Chloe"}
          ]
        }
        """);
  }

  static Shown script(Path journal, Path script, String now) {
    return run(with(BOND, journal, "--script", script.toString(), "--now", now));
  }

  static Shown view(Path journal, String person) {
    return run(with(BOND, journal, "--view", person, "--now", "2026-12-05T22:00:00Z"));
  }

  static String[] with(Path bond, Path journal, String... more) {
    return Stream.concat(
            Stream.of("--bond", bond.toString(), "--journal", journal.toString()), Stream.of(more))
        .toArray(String[]::new);
  }
}
