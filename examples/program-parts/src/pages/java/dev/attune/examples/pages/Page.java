package dev.attune.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the repository.
 *
 * @param path where it is, seen from the top of the repository
 */
public record Page(Path path) {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\((?!http|#)([^)#]+)[^)]*\\)");
  private static final Pattern CLASS = Pattern.compile("public class (\\w+)");

  /** A piece between fences. */
  public record Block(String language, String content) {
    public boolean isProgram() {
      return language.equals("java") && CLASS.matcher(content).find();
    }

    public String className() {
      Matcher name = CLASS.matcher(content);
      assertThat(name.find()).isTrue();
      return name.group(1);
    }
  }

  /** Every page of the repository. */
  public static Stream<Page> all() {
    try (Stream<Path> files = Files.walk(root(), 4)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(root()::relativize)
          .filter(file -> !file.toString().contains("target/"))
          .sorted()
          .map(Page::new)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages of the guide, without its index. */
  public static Stream<Page> ofGuide() {
    return all()
        .filter(
            page -> page.path().startsWith("examples/guide") && !page.path().endsWith("README.md"));
  }

  public static Path root() {
    // tests run in the folder of their module, which lies two below the top
    Path root = Path.of("..", "..").toAbsolutePath().normalize();
    assertThat(root.resolve("CHANGELOG.md")).exists();
    return root;
  }

  public String text() {
    return textOf(file());
  }

  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text());
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return blocks;
  }

  /** Its text without what is between fences. */
  public String prose() {
    return BLOCK.matcher(text()).replaceAll("");
  }

  /** What it links to in the repository. */
  public List<Path> links() {
    return LINK.matcher(text())
        .results()
        .map((MatchResult link) -> file().resolveSibling(link.group(1)).normalize())
        .toList();
  }

  /** The lines of the sources beside it: a piece of Java that is no whole program is quoted from them. */
  public Set<String> linesOfSources() throws IOException {
    Set<String> lines = new HashSet<>();
    try (Stream<Path> files = Files.walk(file().resolveSibling("src"))) {
      for (Path source : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        textOf(source).lines().map(String::strip).forEach(lines::add);
      }
    }
    return lines;
  }

  private Path file() {
    return root().resolve(path);
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
