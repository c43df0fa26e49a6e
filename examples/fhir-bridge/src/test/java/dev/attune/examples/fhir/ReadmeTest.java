package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.fhir.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README.md tells its readers to do, and compares what it shows them. */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile("\\S+\\.(json|csv)|fhir|back|tea");
  private static final String EXAMPLES = "examples/";
  private static final String PROGRAM = "java -jar examples/fhir-bridge/target/fhir-bridge.jar ";

  @TempDir
  private Path temporary;

  @Test
  void readme_everyBlock_doesWhatItShows() throws IOException {
    String readme = readme();
    Matcher block = BLOCK.matcher(readme);
    String shown = "";
    int blocks = 0;
    while (block.find()) {
      String content = block.group(2);
      switch (block.group(1)) {
        case "sh" -> shown = execute(content.strip());
        case "text" -> assertThat(shown).contains(content);
        case "java" ->
          assertThat(Files.readString(
                  Path.of("src/main/java/dev/attune/examples/fhir/ToFhirCommand.java")))
              .contains(content.strip());
        default -> throw new AssertionError("nothing executes a block of " + block.group(1));
      }
      blocks++;
    }
    assertThat(blocks).isEqualTo(readme.lines().filter("```"::equals).count());
    assertThat(temporary.resolve("back/responses.csv")).hasSameTextualContentAs(Runs.ANSWERS);
    assertThat(temporary.resolve("tea/responses.csv")).isNotEmptyFile();
  }

  @Test
  void readme_table_namesEveryExtensionAndEveryPart() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Vocabulary.Placed extension : Vocabulary.EXTENSIONS) {
      String contexts = extension.contexts().stream()
          .map(context -> "`" + context + "`")
          .collect(Collectors.joining(", "));
      rows.add(row("", contexts, extension.part()));
      parts(rows, extension.part().name() + ".", extension.part());
    }
    assertThat(readme().lines().filter(line -> rows.contains(line)).toList()).isEqualTo(rows);
  }

  private static void parts(List<String> rows, String prefix, Part group) {
    for (Part part : group.parts()) {
      rows.add(row(prefix, "", part));
      parts(rows, prefix + part.name() + ".", part);
    }
    group
        .whenEmpty()
        .ifPresent(flag -> rows.add("| `" + prefix + flag
            + "` | | boolean | Every item must be answered, and nothing else is said. |"));
  }

  private static String row(String prefix, String contexts, Part part) {
    String holds = part.codes()
        .map(codes -> "code: "
            + codes.codes().stream()
                .map(code -> "`" + code + "`")
                .collect(Collectors.joining(", ")))
        .orElse(part.kind() == Kind.GROUP ? "parts" : part.kind().fhirType());
    String often = part.many() ? ", repeated" : "";
    return "| `" + prefix + part.name() + "` | " + contexts + (contexts.isEmpty() ? "" : " ") + "| "
        + holds + often + " | " + part.meaning() + " |";
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md")).replace("\r\n", "\n");
  }

  private String execute(String command) {
    if (!command.startsWith(PROGRAM)) {
      // the build that runs this test is the build the reader is told to run
      assertThat(command).isEqualTo("mvn package -Pfhir -pl examples/fhir-bridge -am");
      return "";
    }
    Object[] words = Stream.of(command.substring(PROGRAM.length()).split(" +"))
        .map(word -> FILE.matcher(word).matches() ? located(word) : word)
        .toArray();
    Shown run = Runs.run(words);
    return run.output() + run.errors().replace("../fhir-bridge/", EXAMPLES + "fhir-bridge/");
  }

  /** A path of the repository as seen from this module, any other in a folder of its own. */
  private Path located(String path) {
    return path.startsWith(EXAMPLES)
        ? Path.of("..", path.substring(EXAMPLES.length()))
        : temporary.resolve(path);
  }
}
