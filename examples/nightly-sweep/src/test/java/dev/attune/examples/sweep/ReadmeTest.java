package dev.attune.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README.md tells its readers to do, with the very jar they have, and compares what it shows them. */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final String PROGRAM =
      "java -jar examples/nightly-sweep/target/nightly-sweep.jar ";

  @TempDir
  private Path temporary;

  @Test
  void readme_everyBlock_doesWhatItShows() throws IOException {
    String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
    Matcher block = BLOCK.matcher(readme);
    String shown = "";
    int blocks = 0;
    while (block.find()) {
      String content = block.group(2);
      switch (block.group(1)) {
        case "sh" -> shown = execute(content);
        case "text" -> assertThat(shown).contains(content);
        case "java" ->
          assertThat(withoutIndentation(
                  Files.readString(Path.of("src/main/java/dev/attune/examples/sweep/Memory.java"))))
              .contains(withoutIndentation(content));
        default -> throw new AssertionError("nothing executes a block of " + block.group(1));
      }
      blocks++;
    }
    assertThat(blocks).isEqualTo(readme.lines().filter("```"::equals).count());
    for (String file : List.of("persons.csv", "bonds.csv", "summary.json")) {
      assertThat(temporary.resolve("sweep").resolve(file)).isNotEmptyFile();
      assertThat(readme).contains("`" + file + "`");
    }
    assertThat(readme).contains(NightlySweepProgram.class.getName());
  }

  private String execute(String commands) throws IOException {
    StringBuilder shown = new StringBuilder();
    for (String command : commands.lines().toList()) {
      if (command.startsWith(PROGRAM)) {
        shown.append(
            Runs.shown(temporary, (Object[]) command.substring(PROGRAM.length()).split(" +")));
      } else {
        // the build that runs this test is the build the reader is told to run
        assertThat(command).isEqualTo("mvn package -Pspark -pl examples/nightly-sweep -am");
      }
    }
    return shown.toString();
  }

  private static String withoutIndentation(String text) {
    return text.replaceAll("(?m)^ +", "");
  }
}
