package dev.attune.examples.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.pages.ProgramPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README.md tells its readers to do. */
class ReadmeTest {
  @TempDir
  Path temporary;

  @Test
  void readme_everyBlock_writesItsPage() throws IOException {
    new ProgramPage("catalog-book", "\\S+\\.html", temporary, words -> {
          StringWriter shown = new StringWriter();
          CatalogBookProgram.run(new PrintWriter(shown), new PrintWriter(shown), words);
          return shown.toString();
        })
        .check();
    for (String page : new String[] {"catalog.html", "play.html", "katalog.html"}) {
      assertThat(temporary.resolve(page)).content().contains("<article").endsWith("</html>\n");
    }
  }
}
