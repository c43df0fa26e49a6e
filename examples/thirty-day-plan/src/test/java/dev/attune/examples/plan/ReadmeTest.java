package dev.attune.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.pages.ProgramPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README.md tells its readers to do, and compares what it shows them. */
class ReadmeTest {
  private static final String PROGRAM =
      "java -jar examples/thirty-day-plan/target/thirty-day-plan.jar";

  @TempDir
  Path temporary;

  @Test
  void readme_everyBlock_doesWhatItShows() throws IOException {
    page().check();
    for (String file : List.of("plan.html", "plan.ics", "plan.json")) {
      assertThat(temporary.resolve("my-plan").resolve(file)).isNotEmptyFile();
    }
  }

  @Test
  void readme_bothHabits_takeTheMinutesItTells() throws IOException {
    assertThat(page().execute(PROGRAM)).contains("Begin with one old quarrel: 14 minutes");
    assertThat(page()
            .execute(
                "sed 's/\"daily-appreciation-aloud\": \"no\"/\"daily-appreciation-aloud\": \"yes\"/' "
                    + "examples/thirty-day-plan/inputs/long-term-couple.json > content.json\n"
                    + PROGRAM
                    + " --input content.json"))
        .contains("Your daily habit: 2 minutes", "Begin with one old quarrel: 13 minutes");
  }

  private ProgramPage page() {
    return new ProgramPage("thirty-day-plan", "(?!--).+", temporary, words -> {
      StringWriter shown = new StringWriter();
      ThirtyDayPlanProgram.run(new PrintWriter(shown), new PrintWriter(shown), words);
      return shown.toString();
    });
  }
}
