package dev.attune.examples.parts;

import dev.attune.core.error.AttuneException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** How every program runs: UTF-8 everywhere, no colour, and one line where something is wrong. */
public final class Program {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  private Program() {}

  /**
   * Runs a program and ends the virtual machine with its exit code.
   *
   * @param command a picocli command
   * @param args the options
   */
  public static void main(Callable<Integer> command, String... args) {
    int exitCode = run(command, utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
    System.exit(exitCode);
  }

  /**
   * Runs a program with streams of its caller.
   *
   * @param command a picocli command
   * @param output where the result goes
   * @param errors where one line goes if something is wrong
   * @param args the options
   * @return 0, or 1 where the system failed, or 2 where the input was wrong
   */
  public static int run(
      Callable<Integer> command, PrintWriter output, PrintWriter errors, String... args) {
    int exitCode = new CommandLine(command)
        .setOut(output)
        .setErr(errors)
        .setExpandAtFiles(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler((e, options) -> told(errors, 2, e.getMessage()))
        .setExecutionExceptionHandler((e, commandLine, options) -> {
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

  /** Makes something of a file, and may refuse it. */
  @FunctionalInterface
  public interface FileReader<T> {
    /**
     * Reads the file.
     *
     * @param file the file
     * @return what is in it
     * @throws IOException where the system failed
     */
    T read(Path file) throws IOException;
  }

  /**
   * Reads a file that a person named.
   *
   * @param <T> what is in it
   * @param spec the program's
   * @param file the file
   * @param reader reads it; what the library refuses becomes the error of this file
   * @return what is in it
   * @throws IOException where the system failed
   * @throws ParameterException where there is no such file, or something wrong in it
   */
  public static <T> T read(CommandSpec spec, Path file, FileReader<T> reader) throws IOException {
    try {
      return reader.read(file);
    } catch (NoSuchFileException e) {
      throw wrong(spec, file.toString(), "expected a file, found nothing");
    } catch (AttuneException e) {
      throw wrong(spec, file.toString(), e.getMessage());
    } catch (IOException e) {
      if (Files.isDirectory(file)) {
        throw wrong(spec, file.toString(), "expected a file, found a folder");
      }
      throw e;
    }
  }

  /**
   * The exception for wrong input.
   *
   * @param spec the program's
   * @param where the file or the option
   * @param message what was expected and what was found, without private text
   * @return the exception, to be thrown
   */
  public static ParameterException wrong(CommandSpec spec, String where, @Nullable String message) {
    return new ParameterException(spec.commandLine(), where + ": " + message);
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
