package dev.attune.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.parts.ProgramVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
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
 * The commands themselves are run by {@code .ci/run}.
 */
class DocumentationTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("public class (\\w+)");
  private static final Pattern LINK = Pattern.compile("]\\((?!http|#)([^)]+)\\)");
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);
  private static final Set<String> LANGUAGES = Set.of("java", "text", "sh", "xml", "json");

  @TempDir
  private Path folder;

  record Block(String language, String content) {}

  static Stream<Path> pages() throws IOException {
    Path root = root();
    try (Stream<Path> files = Files.walk(root, 4)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(root::relativize)
          .filter(file -> !file.toString().contains("target/"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Path root() {
    // tests run in the folder of their module, which lies two below the top
    Path root = Path.of("..", "..").toAbsolutePath().normalize();
    assertThat(root.resolve("CHANGELOG.md")).exists();
    return root;
  }

  private static List<Block> blocks(Path page) throws IOException {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(root().resolve(page)));
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return blocks;
  }

  @Test
  void readme_beginsWithTheMainJobAndThenTheTests() throws IOException {
    List<Block> blocks = blocks(Path.of("README.md"));
    assertThat(blocks.get(0).content()).contains("thirty-day-plan.jar");
    assertThat(blocks.get(1).content()).isEqualTo("mvn clean verify\n");
    assertThat(blocks.subList(0, 2)).extracting(Block::language).containsOnly("sh");
  }

  @Test
  @DisplayName("S-32: the README tells integrators what is theirs to see to")
  void readme_tellsIntegratorsWhatIsTheirs() throws IOException {
    assertThat(Files.readString(root().resolve("README.md")))
        .contains("for adults")
        .contains("Consent to process them is yours to obtain")
        .contains("Devices are shared")
        .contains("specialists in relationships and in domestic violence review");
  }

  @ParameterizedTest
  @MethodSource("safetyRequirements")
  @DisplayName("Each safety requirement has a test that names its number")
  void safetyRequirement_hasATestThatNamesIt(String number) throws IOException {
    try (Stream<Path> files = Files.walk(root())) {
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

  @ParameterizedTest
  @MethodSource("pages")
  void page_everyBlockHolds(Path page) throws Exception {
    List<Block> blocks = blocks(page);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      assertThat(LANGUAGES)
          .as(page + " has a block in an unknown language")
          .contains(block.language());
      switch (block.language()) {
        case "java" -> {
          if (!CLASS.matcher(block.content()).find()) {
            assertThat(linesOfSources(page))
                .as(page.toString())
                .containsAll(block.content().strip().lines().map(String::strip).toList());
            continue;
          }
          String printed = run(page, block.content());
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
    List<String> run = blocks(Path.of(module, "README.md")).stream()
        .filter(block -> block.language().equals("java"))
        .map(block -> withoutIndentation(block.content()))
        .toList();
    Path sources = root().resolve(module).resolve("src/main/java");
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
  void page_everyLinkLeadsSomewhere(Path page) throws IOException {
    Path file = root().resolve(page);
    Matcher links = LINK.matcher(Files.readString(file));
    while (links.find()) {
      assertThat(file.resolveSibling(links.group(1)).normalize())
          .as(page.toString())
          .exists();
    }
  }

  /** A piece of Java that is no whole program is quoted from the sources beside its page. */
  private static Set<String> linesOfSources(Path page) throws IOException {
    Set<String> lines = new HashSet<>();
    try (Stream<Path> files = Files.walk(root().resolve(page).resolveSibling("src"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        Files.readString(file).lines().map(String::strip).forEach(lines::add);
      }
    }
    return lines;
  }

  private String run(Path page, String source) throws Exception {
    Matcher name = CLASS.matcher(source);
    assertThat(name.find()).isTrue();
    Path file = Files.writeString(folder.resolve(name.group(1) + ".java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    String classPath = System.getProperty("java.class.path");
    int failed = compiler.run(
        null,
        messages,
        messages,
        "-Xlint:all,-classfile",
        "-Werror",
        "-proc:none",
        "-cp",
        classPath,
        file.toString());
    assertThat(failed)
        .as(page + ": " + messages.toString(StandardCharsets.UTF_8))
        .isZero();
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass(name.group(1)).getMethod("main", String[].class).invoke(null, (Object)
          new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
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
      assertThat(root().resolve(module.group(1)).resolve("pom.xml")).as(command).exists();
    }
    Matcher jar = Pattern.compile("java -jar (\\S+)/target/(\\S+)\\.jar").matcher(command);
    while (jar.find()) {
      assertThat(root().resolve(jar.group(1)).resolve("pom.xml"))
          .as(command)
          .content()
          .contains("<finalName>" + jar.group(2) + "</finalName>");
    }
  }
}
