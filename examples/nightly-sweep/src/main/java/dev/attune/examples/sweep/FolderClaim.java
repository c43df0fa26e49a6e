package dev.attune.examples.sweep;

import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import dev.attune.examples.parts.JsonPlace;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.ParentNotDirectoryException;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Whose a folder is, in a file of it, and that nobody else works there meanwhile.
 *
 * <p>On a file system of this machine the file is locked, and the system lets go of it when the run ends, however it ends. On
 * others one run at a time is for whoever starts the runs.
 */
final class FolderClaim implements Closeable {
  private static final String FILE = "population.json";

  private final @Nullable FileChannel held;

  private FolderClaim(@Nullable FileChannel held) {
    this.held = held;
  }

  /**
   * Claims a folder, or makes it.
   *
   * @throws InvalidValueException where it is for others, or another run works in it
   */
  static FolderClaim of(FileSystem files, Path folder, Population population) throws IOException {
    if (files.exists(folder) && !files.getFileStatus(folder).isDirectory()) {
      throw InvalidValueException.of("--out", "a folder", "a file");
    }
    Path file = new Path(folder, FILE);
    if (files.exists(file)) {
      requireSame(population, files, file);
    } else if (files.exists(folder) && files.listStatus(folder).length > 0) {
      throw InvalidValueException.of(
          "--out", "an empty folder, or one of an earlier sweep", "other files");
    } else {
      make(files, folder);
      write(population, files, file);
    }
    return new FolderClaim(
        files.getUri().getScheme().equals("file") ? hold(files.makeQualified(file)) : null);
  }

  private static void requireSame(Population population, FileSystem files, Path file)
      throws IOException {
    int couples;
    int seed;
    try (FSDataInputStream content = files.open(file)) {
      JsonPlace place = JsonPlace.parse(content.readNBytes(JsonPlace.LONGEST_BYTES + 1))
          .properties(List.of("couples", "seed"));
      couples = place.get("couples").wholeNumber(1, Integer.MAX_VALUE);
      seed = place.get("seed").wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
    } catch (AttuneException e) {
      throw new InvalidValueException(file + ": " + e.getMessage());
    }
    requireSame("--couples", couples, population.couples());
    requireSame("--seed", seed, population.seed());
  }

  private static void requireSame(String option, int swept, int asked) {
    if (swept != asked) {
      throw InvalidValueException.of(option, swept + ", as in the sweep in --out", asked);
    }
  }

  private static void make(FileSystem files, Path folder) throws IOException {
    try {
      files.mkdirs(folder);
    } catch (ParentNotDirectoryException | FileAlreadyExistsException e) {
      throw InvalidValueException.of("--out", "a folder", "a path that leads through a file");
    }
  }

  private static void write(Population population, FileSystem files, Path file) throws IOException {
    String text = "{\"couples\":" + population.couples() + ",\"seed\":" + population.seed() + "}\n";
    // where another run has made it just now, this one fails
    try (OutputStream content = files.create(file, false)) {
      content.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static FileChannel hold(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(java.nio.file.Path.of(file.toUri()), StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // by another sweep of this very process
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw InvalidValueException.of(
        "--out", "a folder that no other sweep works in", "one under way");
  }

  /** Lets others work in the folder. */
  @Override
  public void close() throws IOException {
    if (held != null) {
      held.close();
    }
  }
}
