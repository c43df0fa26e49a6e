package dev.attune.examples.fuzzing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Right inputs to begin with. */
public final class Seeds {
  private Seeds() {}

  /** The lines of a file beside this class. */
  static Stream<byte[]> lines(String name) throws IOException {
    try (InputStream file = Seeds.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Files of the other programs, as they are.
   *
   * @param paths from the folder of the examples
   * @return their contents
   */
  public static Stream<byte[]> files(String... paths) {
    return List.of(paths).stream().map(path -> bytes(Path.of("..", path)));
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
