package dev.attune.examples.fuzzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file for readers that take no bytes; each virtual machine has its own, and overwrites it with every input. */
public final class Scratch {
  private static final Path FILE = make();

  private Scratch() {}

  /** The file with a content. */
  public static Path holding(byte[] content) {
    try {
      return Files.write(FILE, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path make() {
    try {
      Path file = Files.createTempFile("attune-fuzzing", ".input");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
