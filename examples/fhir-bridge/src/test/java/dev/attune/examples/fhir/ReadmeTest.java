package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.fhir.Runs.Shown;
import dev.attune.examples.pages.ProgramPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README.md tells its readers to do, and compares what it shows them. */
class ReadmeTest {
  @TempDir
  private Path temporary;

  @Test
  void readme_everyBlock_doesWhatItShows() throws IOException {
    new ProgramPage("fhir-bridge", "\\S+\\.(json|csv)|fhir|back|tea", temporary, words -> {
          Shown run = Runs.run((Object[]) words);
          return run.output() + run.errors();
        })
        .check();
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
}
