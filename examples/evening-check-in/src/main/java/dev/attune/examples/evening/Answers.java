package dev.attune.examples.evening;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where the answers come from. */
interface Answers {
  /** The next line; null once nobody answers any more. */
  @Nullable
  String line() throws IOException;

  /**
   * The next line, which others in the room do not get to see; null once nobody answers any more.
   *
   * @param prompt what is shown once nothing that is typed is shown any more, so that nobody is quicker
   * @param output where it is shown
   */
  default @Nullable String unseenLine(String prompt, PrintWriter output) throws IOException {
    output.print(prompt);
    output.flush();
    return line();
  }

  /** Lines of text. */
  static Answers from(BufferedReader lines) {
    return lines::readLine;
  }

  /** What is typed at a terminal; without one, the standard input. */
  @SuppressWarnings(
      "SystemConsoleNull") // newer JDKs hand out a console in any case; it reads a pipe as well
  static Answers typed() {
    Console console = System.console();
    if (console == null) {
      return from(new BufferedReader(
          new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8)));
    }
    return new Answers() {
      @Override
      public @Nullable String line() {
        return console.readLine();
      }

      @Override
      public @Nullable String unseenLine(String prompt, PrintWriter output) {
        output.flush();
        char[] line = console.readPassword("%s", prompt);
        return line == null ? null : new String(line);
      }
    };
  }
}
