package dev.attune.examples.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README.md tells its readers to do. */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final String PROGRAM = "java -jar examples/catalog-book/target/catalog-book.jar ";

  @TempDir
  Path temporary;

  @Test
  void readme_everyBlock_writesItsPage() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    int pages = 0;
    while (block.find()) {
      assertThat(block.group(1)).isEqualTo("sh");
      for (String command : block.group(2).lines().toList()) {
        if (command.startsWith(PROGRAM)) {
          Path page = run(command.substring(PROGRAM.length()).split(" ", -1));
          assertThat(Files.readString(page)).contains("<article").endsWith("</html>\n");
          pages++;
        } else {
          // the build that runs this test is the build the reader is told to run
          assertThat(command).isEqualTo("mvn package -pl examples/catalog-book -am");
        }
      }
    }
    assertThat(pages).isEqualTo(3);
  }

  private Path run(String... options) {
    Path page = temporary.resolve(options[options.length - 1]);
    options[options.length - 1] = page.toString();
    StringWriter errors = new StringWriter();
    CatalogBookProgram.run(new PrintWriter(new StringWriter()), new PrintWriter(errors), options);
    assertThat(errors.toString()).isEmpty();
    return page;
  }
}
