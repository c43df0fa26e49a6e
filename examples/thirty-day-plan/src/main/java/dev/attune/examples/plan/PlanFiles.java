package dev.attune.examples.plan;

import dev.attune.core.error.InvalidValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes files into a folder so that each is there whole or not at all. */
final class PlanFiles {
  private PlanFiles() {}

  /**
   * Writes the files, replacing those of an earlier run.
   *
   * @param folder created if absent
   * @param contentByName what to write
   * @throws InvalidValueException where the folder, or a file in it, is something else
   * @throws IOException where the disk says no; nothing half-written is left then
   */
  static void write(Path folder, Map<String, String> contentByName) throws IOException {
    Path existing = folder.toAbsolutePath();
    while (existing.getParent() != null && Files.notExists(existing)) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      throw InvalidValueException.of("--out", "a folder", "a file");
    }
    for (String name : contentByName.keySet()) {
      if (Files.isDirectory(folder.resolve(name))) {
        throw InvalidValueException.of("--out", name + " to be a file", "a folder");
      }
    }
    Files.createDirectories(folder);
    try {
      for (Map.Entry<String, String> file : contentByName.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        Files.write(unfinished(folder, file.getKey()), content);
      }
      for (String name : contentByName.keySet()) {
        Files.move(
            unfinished(folder, name),
            folder.resolve(name),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      for (String name : contentByName.keySet()) {
        Files.deleteIfExists(unfinished(folder, name));
      }
    }
  }

  private static Path unfinished(Path folder, String name) {
    return folder.resolve(name + ".part");
  }
}
