package dev.attune.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.pages.Page;
import dev.attune.examples.pages.Page.Block;
import dev.attune.examples.parts.ProgramVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every code block in every page of the repository does what the page says: Java is compiled without a warning and run, what it
 * prints is compared with the text block after it, XML and JSON are parsed, and commands name modules and programs that exist.
 * The commands themselves are run by {@code .ci/run}, and by the test of the program whose page they stand on.
 */
class DocumentationTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);
  private static final Set<String> LANGUAGES = Set.of("java", "text", "sh", "xml", "json");

  @TempDir
  private Path folder;

  @Test
  void readme_beginsWithTheMainJobAndThenTheTests() throws IOException {
    List<Block> blocks = new Page(Path.of("README.md")).blocks();
    assertThat(blocks.get(0).content()).contains("thirty-day-plan.jar");
    assertThat(blocks.get(1).content()).isEqualTo("mvn clean verify\n");
    assertThat(blocks.subList(0, 2)).extracting(Block::language).containsOnly("sh");
  }

  @Test
  @DisplayName("S-32: the README tells integrators what is theirs to see to")
  void readme_tellsIntegratorsWhatIsTheirs() throws IOException {
    assertThat(new Page(Path.of("README.md")).text())
        .contains("for adults")
        .contains("Consent to process them is yours to obtain")
        .contains("Devices are shared")
        .contains("specialists in relationships and in domestic violence review");
  }

  @ParameterizedTest
  @MethodSource("safetyRequirements")
  @DisplayName("Each safety requirement has a test that names its number")
  void safetyRequirement_hasATestThatNamesIt(String number) throws IOException {
    try (Stream<Path> files = Files.walk(Page.root())) {
      assertThat(files
              .filter(file -> file.toString().endsWith("Test.java"))
              .filter(file -> !file.endsWith("DocumentationTest.java") || number.equals("S-32"))
              .anyMatch(file -> names(file, number)))
          .isTrue();
    }
  }

  static Stream<String> safetyRequirements() {
    return IntStream.rangeClosed(1, 37)
        .mapToObj(number -> String.format(Locale.ROOT, "S-%02d", number));
  }

  /** In a display name or a label, which are strings. */
  private static boolean names(Path test, String number) {
    try {
      return Files.readString(test)
          .lines()
          .anyMatch(line -> line.matches(".*\".*" + number + "\\b.*"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Page> pages() {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_everyBlockHolds(Page page) throws Exception {
    List<Block> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      assertThat(LANGUAGES)
          .as(page + " has a block in an unknown language")
          .contains(block.language());
      switch (block.language()) {
        case "java" -> {
          if (!block.isProgram()) {
            assertThat(page.linesOfSources())
                .as(page.toString())
                .containsAll(block.content().strip().lines().map(String::strip).toList());
            continue;
          }
          String printed = JavaProgram.run(page, block, folder);
          if (i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text")) {
            assertThat(printed).as(page.toString()).isEqualTo(blocks.get(i + 1).content());
          }
        }
        case "xml" -> parseXml(block.content());
        case "json" -> JsonMapper.shared().readTree(block.content());
        case "sh" -> block.content().lines().forEach(DocumentationTest::checkCommand);
        default -> assertThat(block.content()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "ritual-catalog", "assessment"})
  @DisplayName("An example in Javadoc is one that the README beside it runs")
  void javadoc_everyExample_isRunByTheReadme(String module) throws IOException {
    List<String> run = new Page(Path.of(module, "README.md"))
        .blocks().stream()
            .filter(block -> block.language().equals("java"))
            .map(block -> withoutIndentation(block.content()))
            .toList();
    Path sources = Page.root().resolve(module).resolve("src/main/java");
    assertThat(examples(sources.resolve("module-info.java"))).hasSize(1);
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        assertThat(examples(file))
            .as(file.toString())
            .allMatch(example -> run.stream().anyMatch(block -> block.contains(example)));
      }
    }
  }

  private static List<String> examples(Path source) throws IOException {
    return EXAMPLE
        .matcher(Files.readString(source))
        .results()
        .map(found -> withoutIndentation(found.group(1).replaceAll("(?m)^ \\* ?", "")))
        .toList();
  }

  private static String withoutIndentation(String text) {
    return text.replaceAll("(?m)^ +", "");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_everyLinkLeadsSomewhere(Page page) {
    assertThat(page.links())
        .as(page.toString())
        .allSatisfy(file -> assertThat(file).exists());
  }

  private static void parseXml(String content) throws Exception {
    String whole = "<all>" + content + "</all>";
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)));
    if (content.contains("dev.attune")) {
      String version = Pattern.compile("<version>(.*?)</version>")
          .matcher(content)
          .results()
          .map(found -> found.group(1))
          .findFirst()
          .orElseThrow();
      assertThat(version).isEqualTo(ProgramVersion.number());
    }
  }

  private static void checkCommand(String command) {
    Matcher module = Pattern.compile("-pl (\\S+)").matcher(command);
    while (module.find()) {
      assertThat(Page.root().resolve(module.group(1)).resolve("pom.xml"))
          .as(command)
          .exists();
    }
    Matcher jar = Pattern.compile("java -jar (\\S+)/target/(\\S+)\\.jar").matcher(command);
    while (jar.find()) {
      assertThat(Page.root().resolve(jar.group(1)).resolve("pom.xml"))
          .as(command)
          .content()
          .contains("<finalName>" + jar.group(2) + "</finalName>");
    }
  }
}
