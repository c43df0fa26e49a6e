package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RitualPageTest {
  @Test
  void page_rows_areTheRitualsOfTheCatalog() throws IOException {
    String expected = RitualPage.expected();
    Path corrected = Files.createDirectories(Path.of("target")).resolve("RITUALS.md");
    Files.writeString(corrected, expected);

    assertThat(RitualPage.written())
        .as("read the difference, and where it is meant, copy " + corrected + " over the page")
        .isEqualTo(expected);
  }

  @Test
  void page_ids_areAllRitualsOnce() {
    assertThat(RitualPage.ids())
        .doesNotHaveDuplicates()
        .hasSameSizeAs(StandardCatalog.rituals().rituals());
  }
}
