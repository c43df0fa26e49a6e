package dev.attune.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.pages.ProgramPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README.md tells its readers to do, and compares what it shows them. */
class ReadmeTest {
  @TempDir
  private Path temporary;

  @Test
  void readme_everyBlock_doesWhatItShows() throws IOException {
    // the program runs in the folder of its own, so that its words stay as they are
    new ProgramPage(
            "nightly-sweep", "(?!)", temporary, words -> Runs.shown(temporary, (Object[]) words))
        .check();
    String readme = Files.readString(Path.of("README.md"));
    for (String file : List.of("persons.csv", "bonds.csv", "summary.json")) {
      assertThat(temporary.resolve("sweep").resolve(file)).isNotEmptyFile();
      assertThat(readme).contains("`" + file + "`");
    }
    assertThat(readme).contains(NightlySweepProgram.class.getName());
  }
}
