package dev.attune.examples.sweep;

import dev.attune.core.error.InvalidValueException;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/**
 * The folder of a sweep: a table for each of the last nights, and the results.
 *
 * <p>A table or file is written beside its place and moved there once it is whole, so that whatever has a name of its own can be
 * relied on, and a run that was killed leaves nothing that another could mistake. The folder may lie on any file system of
 * Hadoop's that moves a folder at once, as those of disks and of HDFS do.
 */
final class SweepFolder implements Closeable {
  static final String PERSONS = "persons.csv";
  static final String BONDS = "bonds.csv";
  static final String SUMMARY = "summary.json";

  private static final String UNFINISHED = ".part";
  private static final List<String> RESULTS = List.of(PERSONS, BONDS, SUMMARY);
  private static final String DAMAGED = ".damaged";
  private static final Pattern TABLE = Pattern.compile("night-([0-9]{5})");

  /** What Spark puts into a table last of all. */
  private static final String WHOLE = "_SUCCESS";

  /** The last table, and one to go back to where that is damaged later. */
  private static final int KEPT_TABLES = 2;

  private final FileSystem files;
  private final Path folder;
  private final FolderClaim claim;

  private SweepFolder(FileSystem files, Path folder, FolderClaim claim) {
    this.files = files;
    this.folder = folder;
    this.claim = claim;
  }

  /**
   * Opens a folder, or makes it.
   *
   * @param name a path, or an address with the scheme of its file system
   * @param population whom it is for
   * @param days how far the sweep is to go
   * @throws InvalidValueException where it is for others, or has come further, or another run works in it
   */
  static SweepFolder open(String name, Population population, int days) throws IOException {
    Path folder;
    FileSystem files;
    try {
      folder = new Path(name);
      files = plain(folder.getFileSystem(new Configuration()));
    } catch (IllegalArgumentException | UnsupportedFileSystemException e) {
      throw InvalidValueException.of(
          "--out", "a path, or the address of a known file system", "something else");
    }
    FolderClaim claim = FolderClaim.of(files, folder, population);
    try {
      SweepFolder opened = new SweepFolder(files, folder, claim);
      int reached = opened.nights().stream().findFirst().orElse(0);
      if (days < reached) {
        throw InvalidValueException.of(
            "--days", "at least " + reached + ", as the sweep in --out has come that far", days);
      }
      opened.requireRoomForResults();
      opened.removeUnfinished();
      return opened;
    } catch (IOException | RuntimeException e) {
      claim.close();
      throw e;
    }
  }

  /** Without the checksum files that Hadoop would put beside each of ours; Spark's own tables keep theirs. */
  private static FileSystem plain(FileSystem files) {
    return files instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : files;
  }

  private void requireRoomForResults() throws IOException {
    for (String name : RESULTS) {
      Path file = new Path(folder, name);
      if (files.exists(file) && files.getFileStatus(file).isDirectory()) {
        throw InvalidValueException.of("--out", name + " to be a file", "a folder");
      }
    }
  }

  private void removeUnfinished() throws IOException {
    for (FileStatus entry : files.listStatus(folder)) {
      if (entry.getPath().getName().endsWith(UNFINISHED)) {
        files.delete(entry.getPath(), true);
      }
    }
  }

  /** The nights whose tables are whole, the last one first. */
  List<Integer> nights() throws IOException {
    List<Integer> nights = new ArrayList<>();
    for (FileStatus entry : files.listStatus(folder)) {
      Matcher table = TABLE.matcher(entry.getPath().getName());
      if (table.matches() && files.exists(new Path(entry.getPath(), WHOLE))) {
        nights.add(Integer.valueOf(table.group(1)));
      }
    }
    nights.sort(Collections.reverseOrder());
    return nights;
  }

  /** Where the table of a night is. */
  String table(int night) {
    return path(night).toString();
  }

  /** Where the table of a night is to be written. */
  String unfinished(int night) {
    return path(night).suffix(UNFINISHED).toString();
  }

  /** Puts the table of a night into its place, now that it is whole, and lets go of those before the last. */
  void finish(int night) throws IOException {
    Path target = path(night);
    files.delete(target, true);
    rename(target.suffix(UNFINISHED), target);
    removeOld();
  }

  /** A table loses its name first, so that one which is removed by half is removed by the next run. */
  private void removeOld() throws IOException {
    List<Integer> nights = nights();
    for (int old : nights.subList(Math.min(KEPT_TABLES, nights.size()), nights.size())) {
      Path unnamed = new Path(unfinished(old));
      rename(path(old), unnamed);
      files.delete(unnamed, true);
    }
  }

  /** Puts the table of a night, which turned out to be damaged, where people may look at it and no run takes it. */
  void setAside(int night) throws IOException {
    Path damaged = path(night).suffix(DAMAGED);
    files.delete(damaged, true);
    rename(path(night), damaged);
  }

  /** Begins a file of results, in UTF-8. */
  Writer begin(String name) throws IOException {
    Path file = new Path(folder, name).suffix(UNFINISHED);
    return new BufferedWriter(
        new OutputStreamWriter(files.create(file, true), StandardCharsets.UTF_8));
  }

  /**
   * Puts the files of results into their places, now that they are whole. Also lets go of a table that a run killed just before it
   * would have done so left behind.
   */
  void finishResults() throws IOException {
    for (String name : RESULTS) {
      Path target = new Path(folder, name);
      rename(target.suffix(UNFINISHED), target);
    }
    removeOld();
  }

  /** A file takes the place of another at once on disks; elsewhere the place has to be free. */
  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      files.delete(to, false);
      if (!files.rename(from, to)) {
        throw new IOException("cannot put " + to.getName() + " into its place");
      }
    }
  }

  private Path path(int night) {
    return new Path(folder, String.format(Locale.ROOT, "night-%05d", night));
  }

  /** Sees to it that the whole folder is removed when the program ends, even where somebody interrupts it. */
  void keepNoLonger() throws IOException {
    files.deleteOnExit(folder);
  }

  /** Removes the whole folder. */
  void removeAll() throws IOException {
    files.delete(folder, true);
  }

  /** Takes away what is left unfinished, and lets other runs work in the folder. */
  @Override
  public void close() throws IOException {
    try {
      if (files.exists(folder)) {
        removeUnfinished();
      }
    } finally {
      claim.close();
    }
  }
}
