package dev.attune.examples.fhir;

import dev.attune.core.error.InvalidValueException;
import dev.attune.examples.parts.OutputFiles;
import dev.attune.examples.parts.Program;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** A folder that is filled whole or not at all, and made where it is not there. */
final class OutputFolder implements Closeable {
  private static final String OPTION = "--out";

  private final Path folder;
  private final OutputFiles files = new OutputFiles();
  private final List<Path> made = new ArrayList<>();

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder where it is not there.
   *
   * @param spec the command
   * @param folder the folder that its option names
   * @param names the files that will be written
   * @param inputs files that none of them may be
   */
  static OutputFolder open(CommandSpec spec, Path folder, List<String> names, List<Path> inputs)
      throws IOException {
    OutputFolder output = new OutputFolder(folder);
    try {
      output.make(spec);
      Map<String, Path> targets = new LinkedHashMap<>();
      names.forEach(name -> targets.put(OPTION + " " + name, folder.resolve(name)));
      OutputFiles.check(spec, targets, inputs);
    } catch (IOException | RuntimeException e) {
      output.close();
      throw e;
    }
    return output;
  }

  private void make(CommandSpec spec) throws IOException {
    Path missing = folder.toAbsolutePath().normalize();
    List<Path> absent = new ArrayList<>();
    while (missing != null && Files.notExists(missing)) {
      absent.add(0, missing);
      missing = missing.getParent();
    }
    if (missing == null || !Files.isDirectory(missing)) {
      String wrong =
          InvalidValueException.of(OPTION, "a folder", "something else").getMessage();
      throw Program.wrong(spec, folder.toString(), wrong);
    }
    for (Path each : absent) {
      Files.createDirectory(each);
      made.add(0, each);
    }
  }

  /** Begins a file in the folder, in UTF-8. */
  Writer begin(String name) throws IOException {
    return files.begin(folder.resolve(name));
  }

  /** Puts every file into its place. */
  void finish() throws IOException {
    files.finish();
    made.clear();
  }

  /** Removes what was not finished, and the folder if it was made for it. */
  @Override
  public void close() throws IOException {
    files.close();
    for (Path each : made) {
      try {
        Files.delete(each);
      } catch (DirectoryNotEmptyException e) {
        return; // somebody else uses it by now
      }
    }
  }
}
