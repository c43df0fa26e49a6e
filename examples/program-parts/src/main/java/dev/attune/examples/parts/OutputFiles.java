package dev.attune.examples.parts;

import dev.attune.core.error.InvalidValueException;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Files that are there whole or not at all: each is written beside its place and moved there at the end, once all are whole.
 */
public final class OutputFiles implements Closeable {
  private final Map<Path, Writer> unfinished = new LinkedHashMap<>();

  /** No files. */
  public OutputFiles() {}

  /**
   * The places that were named on the command line.
   *
   * @param spec the command
   * @param options options for a file
   * @return the places by the option that named them, without those that were not given
   */
  public static Map<String, Path> named(CommandSpec spec, String... options) {
    Map<String, Path> named = new LinkedHashMap<>();
    for (String option : options) {
      Path target = spec.findOption(option).getValue();
      if (target != null) {
        named.put(option, target);
      }
    }
    return named;
  }

  /**
   * Requires places where files can be written without harm to others.
   *
   * @param spec the command
   * @param targets the places by the option that named them
   * @param inputs files that none of them may be
   */
  public static void check(CommandSpec spec, Map<String, Path> targets, List<Path> inputs)
      throws IOException {
    List<Path> used = new ArrayList<>(inputs);
    for (Map.Entry<String, Path> target : targets.entrySet()) {
      try {
        check(target.getKey(), target.getValue(), used);
      } catch (InvalidValueException e) {
        throw Program.wrong(spec, target.getValue().toString(), e.getMessage());
      }
      used.add(target.getValue());
    }
  }

  private static void check(String option, Path target, List<Path> others) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw InvalidValueException.of(option, "a file in a folder that exists", "no such folder");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw InvalidValueException.of(option, "a file", "something else");
    }
    for (Path other : others) {
      boolean same =
          target.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
              || (Files.exists(target) && Files.exists(other) && Files.isSameFile(target, other));
      if (same) {
        throw InvalidValueException.of(option, "a file of its own", "one that is used already");
      }
    }
  }

  /** Begins a file, in UTF-8. */
  public Writer begin(Path target) throws IOException {
    Writer writer = new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(part(target)), StandardCharsets.UTF_8));
    unfinished.put(target, writer);
    return writer;
  }

  /** Writes a file that is whole already. */
  public void write(Path target, byte[] content) throws IOException {
    unfinished.put(target, Writer.nullWriter());
    Files.write(part(target), content);
  }

  /** Puts every file into its place, replacing those of an earlier run. */
  public void finish() throws IOException {
    for (Writer writer : unfinished.values()) {
      writer.close();
    }
    for (Path target : unfinished.keySet()) {
      Files.move(
          part(target),
          target,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Removes what was not finished. */
  @Override
  public void close() throws IOException {
    for (Map.Entry<Path, Writer> file : unfinished.entrySet()) {
      try {
        file.getValue().close();
      } finally {
        Files.deleteIfExists(part(file.getKey()));
      }
    }
  }

  private static Path part(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }
}
