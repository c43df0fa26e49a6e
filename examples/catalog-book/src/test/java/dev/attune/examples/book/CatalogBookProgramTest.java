package dev.attune.examples.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.catalog.StandardCatalog;
import dev.attune.catalog.evidence.Bibliography;
import dev.attune.core.bond.BondKind;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogBookProgramTest {
  @TempDir
  Path folder;

  @Test
  void page_holdsEveryRitual_withItsStepsAndItsEvidence() throws IOException {
    String page = page();

    for (Ritual ritual : StandardCatalog.rituals().rituals()) {
      assertThat(page).contains("<article id=\"" + ritual.id() + "\"");
      assertThat(text(page))
          .contains(ritual.name(), ritual.purpose(), ritual.evidence().summary())
          .contains(ritual.steps().stream().map(step -> step.text()).toList());
    }
  }

  @Test
  void page_holdsEveryStudy_andEveryLinkLeadsSomewhere() throws IOException {
    String page = page();

    assertThat(text(page))
        .contains(Bibliography.references().stream()
            .map(reference -> reference.citation())
            .toList());
    assertThat(found("id=\"([^\"]+)\"", page)).containsAll(found("href=\"#([^\"]+)\"", page));
  }

  @Test
  void chapters_tellTheNamesOfTheirRituals_andHowManyThereAre() throws IOException {
    String page = page();

    for (Ritual ritual : StandardCatalog.rituals().rituals()) {
      assertThat(text(page))
          .contains("<li><a href=\"#" + ritual.id() + "\">" + ritual.name() + "</a>");
    }
    assertThat(Pattern.compile("<span class=\"shown\">(\\d+)</span>")
            .matcher(page)
            .results()
            .mapToInt(count -> Integer.parseInt(count.group(1)))
            .sum())
        .isEqualTo(StandardCatalog.rituals().rituals().size());
  }

  @Test
  void choice_canBeTakenBack_andWordsCanBeLookedFor() throws IOException {
    assertThat(page()).contains("<input type=\"search\" name=\"word\">", "<button type=\"reset\">");
  }

  @Test
  void study_standsInTheListUnderTheIdThatRitualsNameItBy() throws IOException {
    String page = page();

    assertThat(Bibliography.references())
        .allSatisfy(reference -> assertThat(page)
            .contains("<li id=\"ref-" + reference.id() + "\"><span class=\"label\">"
                + reference.id() + "</span>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"romantic", "self"})
  void smallerPage_linksOnlyToRitualsItHolds(String code) throws IOException {
    String page = page("--kind", code);

    assertThat(found("id=\"([^\"]+)\"", page)).containsAll(found("href=\"#([^\"]+)\"", page));
  }

  @Test
  void page_asksNothingOfAnybodyElse() throws IOException {
    assertThat(page())
        .contains("default-src 'none'")
        .doesNotContain("http://", "https://", "<img", "<link", " src=");
  }

  @Test
  void page_isTheSameEachTime() throws IOException {
    assertThat(page()).isEqualTo(page());
  }

  @Test
  void page_canBeReadInGerman() throws IOException {
    assertThat(page("--language", "de"))
        .contains("<html lang=\"de\">")
        .doesNotContain(">How it goes<", ">What research says<");
  }

  @ParameterizedTest
  @ValueSource(strings = {"romantic", "friendship", "parent-child", "siblings", "self"})
  void kind_keepsWhatIsForIt(String code) throws IOException {
    assertThat(rituals(page("--kind", code)))
        .isEqualTo(
            ids(ritual -> ritual.kinds().stream().map(BondKind::code).anyMatch(code::equals)))
        .isNotEmpty();
  }

  @Test
  void needAndMinutes_keepWhatFitsBoth() throws IOException {
    assertThat(rituals(page("--need", "presence", "--minutes", "5")))
        .isEqualTo(
            ids(ritual -> ritual.needs().contains(Need.PRESENCE) && Shortest.minutes(ritual) <= 5))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      --kind=romance      | --kind: expected one of romantic, friendship, parent-child, siblings, self, nearest is 'romantic', found 'romance'
      --need=fun          | --need: expected one of appreciation, disclosure, presence, touch, support, play-and-novelty, repair, autonomy, meaning, found 'fun'
      --minutes=0         | --minutes: expected a whole number from 1 on, found 0
      --language=xx       | --language: expected one of en, de, nearest is 'en', found 'xx'
      """)
  void wrongOption_isToldInOneLine_andLeavesNoFile(String option, String message) {
    StringWriter errors = new StringWriter();
    Path out = folder.resolve("catalog.html");

    int exit = CatalogBookProgram.run(
        new PrintWriter(new StringWriter()),
        new PrintWriter(errors),
        option,
        "--out",
        out.toString());

    assertThat(exit).isEqualTo(2);
    assertThat(errors.toString()).isEqualTo(message + "\n");
    assertThat(out).doesNotExist();
  }

  @Test
  void out_isNeeded_andMustBeAPlaceForAFile() {
    StringWriter errors = new StringWriter();

    assertThat(CatalogBookProgram.run(new PrintWriter(new StringWriter()), new PrintWriter(errors)))
        .isEqualTo(2);
    assertThat(CatalogBookProgram.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(errors),
            "--out",
            folder.toString()))
        .isEqualTo(2);
    assertThat(errors.toString().lines()).hasSize(2);
  }

  private String page(String... options) throws IOException {
    Path out = folder.resolve("catalog.html");
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--out");
    all.add(out.toString());
    StringWriter errors = new StringWriter();
    int exit = CatalogBookProgram.run(
        new PrintWriter(new StringWriter()), new PrintWriter(errors), all.toArray(String[]::new));
    assertThat(exit).as(errors.toString()).isZero();
    return Files.readString(out);
  }

  private static Set<String> ids(Predicate<Ritual> wanted) {
    return StandardCatalog.rituals().rituals().stream()
        .filter(wanted)
        .map(ritual -> ritual.id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> rituals(String page) {
    return found("<article id=\"([^\"]+)\"", page);
  }

  private static Set<String> found(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    Set<String> found = new TreeSet<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** The page as a person reads it. */
  private static String text(String page) {
    return Stream.of("&lt;/<", "&gt;/>", "&quot;/\"", "&#39;/'", "&amp;/&")
        .map(escape -> escape.split("/", 2))
        .reduce(page, (text, escape) -> text.replace(escape[0], escape[1]), (one, other) -> other);
  }
}
