package dev.attune.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.pages.Page.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page of a program: does what it tells its readers to do, and compares what it shows them. The Java on it is checked together
 * with that of all pages.
 */
public final class ProgramPage {
  private static final Pattern SED = Pattern.compile("sed 's/(.+)/(.+)/' (\\S+) > (\\S+)");
  private static final String EXAMPLES = "examples/";

  /** Runs a program and returns all that it prints. */
  @FunctionalInterface
  public interface Program {
    String run(String... words) throws IOException;
  }

  private final Page page;
  private final String folder;
  private final String command;
  private final Pattern files;
  private final Path temporary;
  private final Program program;

  /**
   * The page of a program.
   *
   * @param name the program, as its folder is called
   * @param files words of a command that are files or folders
   * @param temporary where those are that do not belong to the repository
   * @param program the program
   */
  public ProgramPage(String name, String files, Path temporary, Program program) {
    this.page = new Page(Path.of("examples", name, "README.md"));
    this.folder = EXAMPLES + name;
    this.command = "java -jar " + folder + "/target/" + name + ".jar";
    this.files = Pattern.compile(files);
    this.temporary = temporary;
    this.program = program;
  }

  /** Does all of it, where nothing on the page is JSON. */
  public void check() throws IOException {
    check(json -> {
      throw new AssertionError("nothing takes a block of json");
    });
  }

  /**
   * Does all of it.
   *
   * @param json takes what is JSON on the page
   */
  public void check(Consumer<String> json) throws IOException {
    String shown = "";
    for (Block block : page.blocks()) {
      switch (block.language()) {
        case "sh" -> shown = execute(block.content());
        case "text" -> assertThat(shown).as(page.toString()).contains(block.content());
        case "json" -> json.accept(block.content());
        case "java" -> {}
        default -> throw new AssertionError("nothing executes a block of " + block.language());
      }
    }
    assertThat(page.blocks()).as(page.toString()).hasSize((int)
        page.text().lines().filter("```"::equals).count());
  }

  /** What some commands print. */
  public String execute(String commands) throws IOException {
    StringBuilder shown = new StringBuilder();
    for (String line : commands.replace(" \\\n", " ").lines().toList()) {
      Matcher sed = SED.matcher(line);
      if (sed.matches()) {
        String before = Files.readString(located(sed.group(3)));
        String after = before.replace(sed.group(1), sed.group(2));
        assertThat(after).as(line).isNotEqualTo(before);
        Files.writeString(located(sed.group(4)), after);
      } else if (line.equals(command) || line.startsWith(command + " ")) {
        shown.append(run(line.substring(command.length()).strip()));
      } else {
        // the build that runs this test is the build the reader is told to run
        assertThat(line).matches("mvn package (-P[a-z]+ )?-pl " + folder + " -am");
      }
    }
    return shown.toString();
  }

  private String run(String options) throws IOException {
    String[] words = Stream.of(options.split(" +"))
        .filter(word -> !word.isEmpty())
        .map(word -> files.matcher(word).matches() ? located(word).toString() : word)
        .toArray(String[]::new);
    return program.run(words).replace(temporary + "/", "").replace("../", EXAMPLES);
  }

  /** A path of the repository as seen from a module, any other in a folder of its own. */
  private Path located(String path) {
    return path.startsWith(EXAMPLES)
        ? Path.of("..").resolve(path.substring(EXAMPLES.length()))
        : temporary.resolve(path);
  }
}
