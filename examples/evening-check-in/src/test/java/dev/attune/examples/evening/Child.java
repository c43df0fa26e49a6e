package dev.attune.examples.evening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program in a process of its own, asked one answer after the other and killed in the end, whatever it does. */
final class Child implements AutoCloseable {
  private final Process process;
  private final InputStream output;
  private final OutputStream input;

  private Child(Process process) {
    this.process = process;
    output = process.getInputStream();
    input = process.getOutputStream();
  }

  /** Starts a conversation, and returns once it has asked its first question. */
  static Child conversation(Path journal) throws IOException {
    List<String> command = Stream.concat(
            Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EveningCheckInProgram.class.getName()),
            Stream.of(Runs.with(Runs.BOND, journal)))
        .toList();
    Child child =
        new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    child.readToPrompt();
    return child;
  }

  /** Answers, and returns once the next question is there. */
  void answer(String line) throws IOException {
    input.write((line + "\n").getBytes(UTF_8));
    input.flush();
    readToPrompt();
  }

  private void readToPrompt() throws IOException {
    StringBuilder read = new StringBuilder();
    while (!read.toString().endsWith("> ")) {
      int next = output.read();
      if (next < 0) {
        throw new IOException("it ended instead of asking: " + read);
      }
      read.append((char) next);
    }
  }

  /** Kills it as a machine does that loses its power: nothing of it runs any more. */
  @Override
  public void close() throws IOException {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
