package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.pages.ProgramPage;
import dev.attune.examples.report.Runs.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    new ProgramPage("therapist-report", "\\S+\\.(json|csv|html)", temporary, words -> {
          Shown run = Runs.run(words);
          return run.output() + run.errors();
        })
        .check(this::score);
    for (String file : List.of(
        "scores.csv",
        "trace.json",
        "report.html",
        "validity.csv",
        "remarked.html",
        "couples.json",
        "couples.html")) {
      assertThat(temporary.resolve(file)).isNotEmptyFile();
    }
    assertThat(temporary.resolve("validity.csv"))
        .content()
        .contains("\"Equal answers in a row, at most: 4, above 3\"\n");
  }

  private void score(String instrument) {
    try {
      Path file = Files.writeString(temporary.resolve("short.json"), instrument);
      Path responses =
          Files.writeString(temporary.resolve("short.csv"), "respondent,q1,q2\nx,5,4\n");
      // (5 + 2·(6 − 4)) / 3
      assertThat(Runs.score(file, responses).output()).contains("x,closeness,2,2,3,scored");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
