package dev.attune.examples.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.watch.Runs.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, as it is run for real: whatever the language, the charset and the clock of the place. */
class ChildTest {
  @TempDir
  private Path folder;

  @Test
  void run_anotherLanguageAndCharset_givesTheSameBytes() throws Exception {
    String output = Runs.run("--series", Runs.SERIES).output();
    Shown shown = child(
        List.of("-Duser.language=ar", "-Dfile.encoding=ISO-8859-1", "-Duser.timezone=UTC"),
        "--series",
        Runs.SERIES.toString());
    assertThat(shown).isEqualTo(new Shown(0, output, ""));

    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    Runs.run("--couples", Runs.COUPLES, "--plot", here);
    child(
        List.of("-Duser.language=en"),
        "--couples",
        Runs.COUPLES.toString(),
        "--plot",
        there.toString());
    for (String name : Runs.names(here)) {
      assertThat(there.resolve(name)).hasSameBinaryContentAs(here.resolve(name));
    }
  }

  @Test
  void run_wrongInput_endsWithTwoAndOneLine() throws Exception {
    Path wrong =
        Files.writeString(folder.resolve("wrong.csv"), "series_id,day,closeness\nZoë,1,11\n");
    Shown shown = child(
        List.of(),
        "--series",
        wrong.toString(),
        "--out",
        folder.resolve("out.json").toString());
    assertThat(shown)
        .isEqualTo(new Shown(
            2,
            "",
            wrong + ": line 2, column 3 (closeness): expected a whole number from 0 to 10,"
                + " found another number\n"));
    assertThat(Runs.names(folder)).containsExactly("wrong.csv");
  }

  private Shown child(List<String> machine, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), PlateauWatchProgram.class.getName()));
    command.addAll(List.of(options));
    Path output = Files.createTempFile("output", ".txt");
    Path errors = Files.createTempFile("errors", ".txt");
    Process process = new ProcessBuilder(command)
        .redirectOutput(output.toFile())
        .redirectError(errors.toFile())
        .start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      return new Shown(
          process.exitValue(),
          Files.readString(output, StandardCharsets.UTF_8),
          Files.readString(errors, StandardCharsets.UTF_8));
    } finally {
      process.destroyForcibly();
      Files.delete(output);
      Files.delete(errors);
    }
  }
}
