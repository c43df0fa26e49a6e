package dev.attune.examples.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.pages.ProgramPage;
import dev.attune.examples.watch.Runs.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README.md tells its readers to do, and compares what it shows them. */
class ReadmeTest {
  @TempDir
  private Path temporary;

  @Test
  void readme_everyBlock_doesWhatItShows() throws IOException {
    new ProgramPage("plateau-watch", "\\S+\\.(json|csv)|pictures", temporary, words -> {
          Shown run = Runs.run((Object[]) words);
          return run.output() + run.errors();
        })
        .check(this::keep);
    assertThat(temporary.resolve("out.json")).isNotEmptyFile();
    assertThat(temporary.resolve("pictures/levelled-off.svg"))
        .hasSameTextualContentAs(Path.of("levelled-off.svg"));
  }

  private void keep(String manifest) {
    try {
      Files.writeString(temporary.resolve("manifest.json"), manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
