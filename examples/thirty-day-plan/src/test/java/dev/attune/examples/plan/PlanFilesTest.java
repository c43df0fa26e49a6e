package dev.attune.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.error.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesTest {
  private static final Map<String, String> FILES = Map.of("a.txt", "Zoë\n", "b.txt", "");

  @TempDir
  Path folder;

  @Test
  void write_folderThatIsNotThere_isCreated() throws IOException {
    Path out = folder.resolve("one/two");
    PlanFiles.write(out, FILES);
    assertThat(out.resolve("a.txt")).hasContent("Zoë\n");
    assertThat(names(out)).containsExactlyInAnyOrder("a.txt", "b.txt");
  }

  @Test
  void write_filesOfAnEarlierRun_areReplaced() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "something longer than that");
    PlanFiles.write(folder, FILES);
    assertThat(folder.resolve("a.txt")).hasContent("Zoë\n");
  }

  @Test
  void write_fileInTheWay_isRefusedBeforeAnythingIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    for (Path out : new Path[] {file, file.resolve("below")}) {
      assertThatThrownBy(() -> PlanFiles.write(out, FILES))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("--out: expected a folder, found a file");
    }
    assertThat(names(folder)).containsExactly("file");
  }

  @Test
  void write_folderInTheWayOfAFile_isRefusedBeforeAnythingIsWritten() throws IOException {
    Files.createDirectory(folder.resolve("b.txt"));
    assertThatThrownBy(() -> PlanFiles.write(folder, FILES))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("--out: expected b.txt to be a file, found a folder");
    assertThat(names(folder)).containsExactly("b.txt");
  }

  @Test
  void write_systemThatRefuses_leavesNothingHalfWritten() throws IOException {
    // an unfinished file that cannot be opened, as on a full disk
    Files.createDirectories(folder.resolve("b.txt.part/taken"));
    Map<String, String> files = Map.of("b.txt", "");
    assertThatThrownBy(() -> PlanFiles.write(folder, files)).isInstanceOf(IOException.class);
    assertThat(folder.resolve("b.txt")).doesNotExist();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
