package dev.attune.examples.evening;

import dev.attune.examples.evening.Runs.Shown;
import dev.attune.examples.pages.ProgramPage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README.md tells its readers to do, and compares what it shows them. */
class ReadmeTest {
  @TempDir
  Path temporary;

  @Test
  void readme_everyBlock_doesWhatItShows() throws IOException {
    new ProgramPage("evening-check-in", "\\S+\\.(jsonl?|txt)", temporary, words -> {
          Shown run = Runs.run(words);
          return run.output() + run.errors();
        })
        .check();
  }
}
