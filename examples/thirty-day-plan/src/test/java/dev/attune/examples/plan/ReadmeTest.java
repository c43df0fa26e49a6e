package dev.attune.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README.md tells its readers to do, and compares what it shows them. */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern SED = Pattern.compile("sed 's/(.+)/(.+)/' (\\S+) > (\\S+)");
  private static final String FOLDER = "examples/thirty-day-plan/";
  private static final String PROGRAM = "java -jar " + FOLDER + "target/thirty-day-plan.jar";

  @TempDir
  Path temporary;

  @Test
  void readme_everyBlock_doesWhatItShows() throws IOException {
    String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
    Matcher block = BLOCK.matcher(readme);
    String shown = "";
    int blocks = 0;
    while (block.find()) {
      String content = block.group(2);
      switch (block.group(1)) {
        case "sh" -> shown = execute(content.lines().toList());
        case "text" -> assertThat(shown).contains(content);
        case "java" -> assertThat(source()).contains(withoutIndentation(content));
        default -> throw new AssertionError("nothing executes a block of " + block.group(1));
      }
      blocks++;
    }
    assertThat(blocks).isEqualTo(readme.lines().filter("```"::equals).count());
    for (String file : List.of("plan.html", "plan.ics", "plan.json")) {
      assertThat(temporary.resolve("my-plan").resolve(file)).isNotEmptyFile();
    }
  }

  @Test
  void readme_bothHabits_takeTheMinutesItTells() throws IOException {
    String before = execute(List.of(PROGRAM));
    assertThat(before).contains("Begin with one old quarrel: 14 minutes");
    String after = execute(List.of(
        "sed 's/\"daily-appreciation-aloud\": \"no\"/\"daily-appreciation-aloud\": \"yes\"/' "
            + FOLDER
            + "inputs/long-term-couple.json > content.json",
        PROGRAM + " --input content.json"));
    assertThat(after)
        .contains("Your daily habit: 2 minutes", "Begin with one old quarrel: 13 minutes");
  }

  private String execute(List<String> commands) throws IOException {
    StringWriter shown = new StringWriter();
    for (String command : commands) {
      Matcher sed = SED.matcher(command);
      if (sed.matches()) {
        String before = Files.readString(located(sed.group(3)));
        String after = before.replace(sed.group(1), sed.group(2));
        assertThat(after).isNotEqualTo(before);
        Files.writeString(located(sed.group(4)), after);
      } else if (command.startsWith(PROGRAM)) {
        run(command.substring(PROGRAM.length()).strip(), shown);
      } else {
        // the build that runs this test is the build the reader is told to run
        assertThat(command).isEqualTo("mvn package -pl examples/thirty-day-plan -am");
      }
    }
    return shown.toString();
  }

  private void run(String options, StringWriter shown) {
    String[] located = options.isEmpty() ? new String[0] : options.split(" +");
    for (int i = 0; i < located.length; i++) {
      located[i] =
          located[i].startsWith("--") ? located[i] : located(located[i]).toString();
    }
    StringWriter errors = new StringWriter();
    ThirtyDayPlanProgram.run(new PrintWriter(shown), new PrintWriter(errors), located);
    shown.append(errors.toString().replace(temporary + "/", ""));
  }

  /** A path of the repository as seen from this module, any other in a folder of its own. */
  private Path located(String path) {
    return path.startsWith(FOLDER)
        ? Path.of(path.substring(FOLDER.length()))
        : temporary.resolve(path);
  }

  private static String source() throws IOException {
    return withoutIndentation(Files.readString(
        Path.of("src/main/java/dev/attune/examples/plan/ThirtyDayPlanProgram.java")));
  }

  private static String withoutIndentation(String text) {
    return text.replaceAll("(?m)^ +", "");
  }
}
