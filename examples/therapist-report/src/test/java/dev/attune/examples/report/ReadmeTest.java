package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.report.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README.md tells its readers to do, and compares what it shows them. */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern SED = Pattern.compile("sed 's/(.+)/(.+)/' (\\S+) > (\\S+)");
  private static final Pattern FILE = Pattern.compile("\\S+\\.(json|csv|html)");
  private static final String FOLDER = "examples/therapist-report/";
  private static final String PROGRAM = "java -jar " + FOLDER + "target/therapist-report.jar ";

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
        case "json" -> score(content);
        case "java" ->
          assertThat(Files.readString(
                  Path.of("src/main/java/dev/attune/examples/report/Scoring.java")))
              .contains(content.strip());
        default -> throw new AssertionError("nothing executes a block of " + block.group(1));
      }
      blocks++;
    }
    assertThat(blocks).isEqualTo(readme.lines().filter("```"::equals).count());
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

  private void score(String instrument) throws IOException {
    Path file = Files.writeString(temporary.resolve("short.json"), instrument);
    Path responses = Files.writeString(temporary.resolve("short.csv"), "respondent,q1,q2\nx,5,4\n");
    // (5 + 2·(6 − 4)) / 3
    assertThat(Runs.score(file, responses).output()).contains("x,closeness,2,2,3,scored");
  }

  private String execute(String commands) throws IOException {
    StringBuilder shown = new StringBuilder();
    for (String command : commands.lines().toList()) {
      Matcher sed = SED.matcher(command);
      if (sed.matches()) {
        String before = Files.readString(located(sed.group(3)));
        String after = before.replace(sed.group(1), sed.group(2));
        assertThat(after).isNotEqualTo(before);
        Files.writeString(located(sed.group(4)), after);
      } else if (command.startsWith(PROGRAM)) {
        Shown run = Runs.run(Stream.of(command.substring(PROGRAM.length()).split(" +"))
            .map(word -> FILE.matcher(word).matches() ? located(word).toString() : word)
            .toArray(String[]::new));
        shown.append(run.output()).append(run.errors().replace(temporary + "/", ""));
      } else {
        // the build that runs this test is the build the reader is told to run
        assertThat(command).isEqualTo("mvn package -pl examples/therapist-report -am");
      }
    }
    return shown.toString();
  }

  /** A path of the repository as seen from this module, any other in a folder of its own. */
  private Path located(String path) {
    return path.startsWith(FOLDER)
        ? Path.of(path.substring(FOLDER.length()))
        : temporary.resolve(path);
  }
}
