package dev.attune.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.pages.Page;
import dev.attune.examples.pages.Page.Block;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for the pages of the guide beyond what {@link DocumentationTest}, which compiles and runs their programs and follows
 * their links, checks of every page: they are questions, found from the index, short, and show nothing that nobody ran.
 */
class GuideTest {
  private static final Path FOLDER = Path.of("examples", "guide");
  private static final Pattern TITLE = Pattern.compile("\\A# (.+\\?)\\n\\n");
  private static final Pattern PROGRAM =
      Pattern.compile("java -jar (examples/[a-z-]+)/target/\\S+");

  static Stream<Page> pages() {
    return Page.ofGuide();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_isAQuestionThatTheIndexLeadsTo(Page page) {
    Matcher title = TITLE.matcher(page.text());
    assertThat(title.find()).as(page + " begins with a question").isTrue();
    assertThat(index().text())
        .containsOnlyOnce("[" + title.group(1) + "](" + page.path().getFileName() + ")");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_isShort(Page page) {
    assertThat(page.prose().split("\\s+").length).as(page + ", in words").isLessThanOrEqualTo(400);
    assertThat(page.blocks())
        .filteredOn(Block::isProgram)
        .isNotEmpty()
        .allSatisfy(program -> assertThat(program.content().lines().count())
            .as(page + ", lines of " + program.className())
            .isLessThanOrEqualTo(65));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_showsNothingThatNobodyRan(Page page) {
    List<Block> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i).language()) {
        case "java" -> {
          assertThat(blocks.get(i).isProgram()).as(page + " has whole programs").isTrue();
          assertThat(blocks.get(i + 1).language()).as(page.toString()).isEqualTo("text");
        }
        case "sh" ->
          assertThat(pageOfProgram(blocks.get(i).content()).blocks())
              .as(page + " shows what the page of the program shows, which its own test runs")
              .containsSubsequence(blocks.get(i), blocks.get(i + 1));
        default -> assertThat(i).as(page + " has output of something").isPositive();
      }
    }
  }

  @Test
  void index_leadsToEveryPageAndIsTold() {
    List<Page> pages = Page.ofGuide().toList();
    assertThat(pages).hasSizeGreaterThan(15);
    assertThat(index().links())
        .containsAll(
            pages.stream().map(page -> Page.root().resolve(page.path())).toList());
    for (String above : List.of("README.md", "examples/README.md")) {
      assertThat(new Page(Path.of(above)).links())
          .contains(Page.root().resolve(index().path()));
    }
  }

  private static Page index() {
    return new Page(FOLDER.resolve("README.md"));
  }

  private static Page pageOfProgram(String command) {
    Matcher program = PROGRAM.matcher(command);
    assertThat(program.find()).as(command).isTrue();
    return new Page(Path.of(program.group(1), "README.md"));
  }
}
