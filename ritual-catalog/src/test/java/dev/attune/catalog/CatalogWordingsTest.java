package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.catalog.guidance.Guidance;
import dev.attune.catalog.knowledge.Knowledge;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.wording.Wording;
import dev.attune.core.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the catalog")
class CatalogWordingsTest {
  /** A language in which every sentence is the English one behind a mark. */
  private static final Words MARKED = Words.of(CatalogWordings.all().stream()
      .collect(Collectors.toMap(Wording::code, wording -> "§" + wording.english())));

  @Test
  void wordings_haveEachCodeOnce() {
    assertThat(CatalogWordings.all()).extracting(Wording::code).doesNotHaveDuplicates();
  }

  @Test
  void nothing_staysEnglish_inALanguageThatHasEverySentence() {
    List<Object> said =
        new ArrayList<>(StandardCatalog.rituals().inWords(MARKED).rituals());
    Guidance.safetySkills().forEach(skill -> said.add(skill.inWords(MARKED)));
    Guidance.responseScenarios().forEach(scenario -> said.add(scenario.inWords(MARKED)));
    Guidance.repairReminders().forEach(guide -> said.add(guide.inWords(MARKED)));
    Guidance.missteps().forEach(pitfall -> said.add(pitfall.inWords(MARKED)));
    Knowledge.entries().forEach(entry -> said.add(entry.inWords(MARKED)));

    assertThat(said.stream().flatMap(CatalogWordingsTest::texts))
        .hasSizeGreaterThan(500)
        .allSatisfy(text -> assertThat(text.text()).startsWith("§"));
  }

  @Test
  void everyText_isAmongTheWordings() {
    List<String> known = CatalogWordings.all().stream().map(Wording::english).toList();

    assertThat(CatalogTexts.allTexts().stream()
            .filter(CatalogWordingsTest::isSentence)
            .filter(text ->
                !text.place().startsWith("caution") && !text.place().startsWith("behaviour"))
            .map(CatalogTexts.PlacedText::text))
        .isSubsetOf(known);
  }

  @Test
  void english_leavesTheCatalogAsItIs() {
    assertThat(StandardCatalog.rituals().inWords(Words.english()))
        .isEqualTo(StandardCatalog.rituals());
  }

  @Test
  void anotherLanguage_changesNothingButWords() {
    RitualCatalog marked = StandardCatalog.rituals().inWords(MARKED);

    assertThat(marked.rituals())
        .extracting(Ritual::demand)
        .isEqualTo(
            StandardCatalog.rituals().rituals().stream().map(Ritual::demand).toList());
  }

  private static Stream<CatalogTexts.PlacedText> texts(Object value) {
    return CatalogTexts.textsOf(value).stream().filter(CatalogWordingsTest::isSentence);
  }

  /** Ids are texts, too, and stay what they are; so do the studies that a claim names. */
  private static boolean isSentence(CatalogTexts.PlacedText text) {
    return !text.place().endsWith(".id")
        && !text.place().endsWith(".statistic")
        && (!text.place().endsWith(".source") || text.reported());
  }
}
