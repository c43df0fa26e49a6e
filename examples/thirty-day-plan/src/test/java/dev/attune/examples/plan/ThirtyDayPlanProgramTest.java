package dev.attune.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does where it makes no plan. */
class ThirtyDayPlanProgramTest {
  @TempDir
  Path folder;

  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void run_help_tellsTheOptions() {
    assertThat(run("--help")).isZero();
    assertThat(output.toString())
        .contains("--input", "--out", "--help", "--version", "2 the input");
    assertThat(output.toString().lines()).allMatch(line -> line.length() <= 80);
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void run_version_tellsIt() {
    assertThat(run("--version")).isZero();
    assertThat(output.toString()).matches("thirty-day-plan \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void run_wrongFile_tellsFilePlaceExpectedAndFoundInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("couple.json"), "{\"bond\": {\"id\": 7}}");
    Path out = folder.resolve("out");
    assertThat(run("--input", file.toString(), "--out", out.toString())).isEqualTo(2);
    assertThat(errors.toString())
        .isEqualTo(file + ": $.bond.id: expected an id, found a whole number\n");
    assertThat(output.toString()).isEmpty();
    assertThat(out).doesNotExist();
  }

  @Test
  void run_wrongFile_leavesTheFilesOfAnEarlierRunAsTheyWere() throws IOException {
    Path file = Files.writeString(folder.resolve("couple.json"), "{");
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("plan.json"), "earlier");
    assertThat(run("--input", file.toString(), "--out", out.toString())).isEqualTo(2);
    assertThat(out.resolve("plan.json")).hasContent("earlier");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void run_noSuchFile_isWrongInput() {
    Path file = folder.resolve("nowhere.json");
    assertThat(run("--input", file.toString())).isEqualTo(2);
    assertThat(errors.toString()).isEqualTo(file + ": expected a file, found nothing\n");
  }

  @Test
  void run_folderAsFile_isWrongInput() {
    assertThat(run("--input", folder.toString())).isEqualTo(2);
    assertThat(errors.toString()).isEqualTo(folder + ": expected a file, found a folder\n");
  }

  @Test
  void run_wrongOptions_areWrongInput() {
    for (String[] options : new String[][] {
      {"--inptu", "x"},
      {"--input"},
      {"--out"},
      {"more"},
      {"--out", "a", "--out", "b"},
      {"--in\nput"}
    }) {
      errors.getBuffer().setLength(0);
      assertThat(run(options)).isEqualTo(2);
      assertThat(errors.toString()).matches("[^\n]+\n");
    }
    assertThat(output.toString()).isEmpty();
  }

  private int run(String... options) {
    return ThirtyDayPlanProgram.run(new PrintWriter(output), new PrintWriter(errors), options);
  }
}
