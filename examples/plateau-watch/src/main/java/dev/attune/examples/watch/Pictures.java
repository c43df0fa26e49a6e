package dev.attune.examples.watch;

import dev.attune.core.error.InvalidValueException;
import dev.attune.examples.parts.OutputFiles;
import dev.attune.examples.parts.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A picture an id in a folder, as SVG and as PNG, named after the id. */
final class Pictures {
  private static final int LONGEST_NAME = 200;
  private static final List<String> ENDINGS = List.of(".svg", ".png");

  private Pictures() {}

  /**
   * Requires a folder, there or not yet, in which each id can have files of its own.
   *
   * @param used files that must not be overwritten
   * @throws InvalidValueException where that cannot be
   */
  static void check(Path folder, List<Watched> all, List<Path> used) {
    Path existing = folder.toAbsolutePath();
    while (existing.getParent() != null && Files.notExists(existing)) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      throw InvalidValueException.of("--plot", "a folder", "a file");
    }
    Set<Path> taken = new HashSet<>();
    used.forEach(file -> taken.add(file.toAbsolutePath().normalize()));
    Set<String> names = new HashSet<>();
    for (Watched one : all) {
      String name = name(one.id());
      // on some disks A.svg and a.svg are one file
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        throw InvalidValueException.of(
            "--plot", "ids that differ by more than capital letters", "two that do not");
      }
      for (String ending : ENDINGS) {
        Path file = folder.resolve(name + ending);
        if (Files.isDirectory(file)) {
          throw InvalidValueException.of(
              "--plot", "pictures to be files", "a folder in their place");
        }
        if (taken.contains(file.toAbsolutePath().normalize())) {
          throw InvalidValueException.of("--plot", "files of its own", "one that is used already");
        }
      }
    }
  }

  /** Writes them all; they are in their place once the files are finished. */
  static void write(OutputFiles files, Path folder, List<Watched> all, Progress progress)
      throws IOException {
    Lettering lettering = Lettering.load();
    Files.createDirectories(folder);
    long done = 0;
    for (Watched one : all) {
      String svg = Chart.of(one, lettering);
      String name = name(one.id());
      files.write(folder.resolve(name + ".svg"), svg.getBytes(StandardCharsets.UTF_8));
      files.write(folder.resolve(name + ".png"), Png.of(Chart.outlined(one, lettering)));
      progress.at(++done);
    }
  }

  /**
   * An id as the name of a file: letters of English, digits, and the signs - and _ and points within; the bytes of all others
   * after a percent sign, as in the address of a page.
   */
  static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (octet & 0xFF);
      boolean plain = (sign >= 'a' && sign <= 'z')
          || (sign >= 'A' && sign <= 'Z')
          || (sign >= '0' && sign <= '9')
          || sign == '-'
          || sign == '_'
          || (sign == '.' && name.length() > 0);
      if (plain) {
        name.append(sign);
      } else {
        name.append('%').append(String.format(Locale.ROOT, "%02X", (int) sign));
      }
    }
    if (name.length() > LONGEST_NAME) {
      throw InvalidValueException.of(
          "--plot", "ids that fit into the name of a file", "a longer one");
    }
    return name.toString();
  }
}
