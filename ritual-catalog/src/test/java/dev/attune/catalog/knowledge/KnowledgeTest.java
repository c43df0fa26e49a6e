package dev.attune.catalog.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.attune.catalog.JsonRoundTrip;
import dev.attune.catalog.StandardCatalog;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.evidence.Claim;
import dev.attune.core.evidence.ClaimOrigin;
import dev.attune.core.ritual.RitualId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The figures and words of the tables are those of the project's knowledge tables, typed in here a second time. */
class KnowledgeTest {
  @Test
  void closenessOverTime_hasTheFiguresOfTheTable() {
    assertThat(Knowledge.closenessOverTime())
        .extracting(ClosenessYear::year, ClosenessYear::closePercent, ClosenessYear::distantPercent)
        .containsExactly(
            tuple(2005, 57, 26), tuple(2015, 48, 35), tuple(2023, 39, 46), tuple(2024, 37, 49));
  }

  @Test
  void surveyFigures_haveTheFiguresAndSourcesOfTheTable() {
    assertThat(Knowledge.surveyFigures())
        .extracting(
            SurveyFigure::statistic,
            SurveyFigure::percent,
            figure -> figure.claim().source())
        .containsExactly(
            tuple("STAT-01", 41, "AARP, 2023"),
            tuple("STAT-02", 32, "Bumble, 2024"),
            tuple("STAT-08", 81, "The Knot, 2024"),
            tuple("STAT-09", 67, "The Knot, 2024"),
            tuple("STAT-10", 70, "Riverbank Therapy, 2023"));
  }

  @Test
  void surveyFigures_nameAStatisticThatTellsWhatCheckingShowed() {
    assertThat(Knowledge.statistics())
        .extracting(Statistic::id)
        .containsAll(
            Knowledge.surveyFigures().stream().map(SurveyFigure::statistic).toList());
  }

  @Test
  void brainExperiences_haveTheWordsOfTheTable() {
    assertThat(Knowledge.brainExperiences())
        .extracting(
            BrainExperience::id,
            BrainExperience::chemistry,
            BrainExperience::regions,
            BrainExperience::outcomes)
        .containsExactly(
            tuple(
                "emotional-connection",
                List.of("oxytocin", "serotonin", "endorphins"),
                List.of("prefrontal cortex", "insula"),
                List.of("security", "empathy")),
            tuple(
                "physical-attraction",
                List.of("dopamine", "adrenaline"),
                List.of("limbic system", "amygdala"),
                List.of("excitement", "arousal")),
            tuple(
                "social-affirmation",
                List.of("dopamine", "serotonin"),
                List.of("reward centres", "frontal lobe"),
                List.of("validation", "joy")),
            tuple(
                "emotional-withdrawal",
                List.of("cortisol", "adrenaline"),
                List.of("amygdala", "stress centres"),
                List.of("anxiety", "fear")));
    assertThat(Knowledge.brainRoles())
        .extracting(Note::id)
        .containsExactly("dopamine", "serotonin", "own-opioids");
    assertThat(Knowledge.microMoments()).hasSize(2);
  }

  @Test
  void timelines_haveTheYearsOfTheTables() {
    assertThat(Knowledge.digitalDisruption())
        .extracting(DigitalEra::year)
        .containsExactly(2000, 2010, 2020, 2025);
    assertThat(Knowledge.expectationsByEra())
        .extracting(EraExpectation::decade)
        .containsExactly(1920, 1980, 2020);
    assertThat(Knowledge.eraShifts())
        .extracting(Note::id)
        .containsExactly("a-century-ago", "1920s", "1960s", "1990s", "2020s", "next");
  }

  @Test
  void tablesOfSeven_haveSevenEntries() {
    assertThat(Stream.of(
            Knowledge.myths(), Knowledge.benefits(), Knowledge.lessons(), Knowledge.glossary()))
        .allSatisfy(table -> assertThat(table).hasSize(7));
  }

  @Test
  void glossary_hasTheSevenTerms() {
    assertThat(Knowledge.glossary())
        .extracting(Note::id)
        .containsExactly(
            "emotional-labor",
            "attachment-style",
            "intimacy-plateau",
            "emotional-safety",
            "platonic-intimacy",
            "emotional-availability",
            "co-regulation");
  }

  @Test
  void evolvingOrStagnating_hasThreeAspects() {
    assertThat(Knowledge.evolvingOrStagnating())
        .extracting(ContrastRow::id)
        .containsExactly("emotional-closeness", "recovery-after-conflict", "satisfaction");
  }

  @Test
  void statistics_areSixteenInOrder() {
    assertThat(Knowledge.statistics())
        .extracting(Statistic::id)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 16)
            .mapToObj(number -> "STAT-" + (number < 10 ? "0" : "") + number)
            .toList());
  }

  @Test
  @DisplayName(
      "E-9: figures, timelines, benefits and brain chemistry are labelled as reported, not verified")
  void unverifiedTables_carryTheirLabel() {
    assertThat(Stream.<List<? extends KnowledgeEntry>>of(
                Knowledge.closenessOverTime(),
                Knowledge.surveyFigures(),
                Knowledge.brainExperiences(),
                Knowledge.brainRoles(),
                Knowledge.microMoments(),
                Knowledge.digitalDisruption(),
                Knowledge.expectationsByEra(),
                Knowledge.eraShifts(),
                Knowledge.vignettes(),
                Knowledge.benefits(),
                Knowledge.lessons(),
                Knowledge.evolvingOrStagnating(),
                Knowledge.statistics())
            .flatMap(Collection::stream)
            .map(KnowledgeEntry::claim))
        .hasSize(4 + 5 + 4 + 3 + 2 + 4 + 3 + 6 + 5 + 7 + 7 + 3 + 16)
        .allSatisfy(claim -> assertThat(claim.label()).isEqualTo("as reported, not verified"));
  }

  @Test
  @DisplayName("E-9: a percentage stands only in a claim that was reported and not verified")
  void percentages_standOnlyInUnverifiedClaims() {
    assertThat(Knowledge.entries().stream()
            .map(KnowledgeEntry::claim)
            .filter(claim -> claim.text().contains("%")))
        .isNotEmpty()
        .allMatch(claim -> claim.origin() == ClaimOrigin.REPORTED_UNVERIFIED);
    assertThat(Knowledge.statistics())
        .extracting(Statistic::checked)
        .noneMatch(text -> text.contains("%"));
  }

  @Test
  @DisplayName("E-9: no figure can be made without its label")
  void figure_withAnotherOrigin_isRefused() {
    Claim convention = Claim.convention("Half of them say so.");

    assertThatThrownBy(() -> new SurveyFigure("STAT-01", 50, convention))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("REPORTED_UNVERIFIED");
    assertThatThrownBy(() -> new Statistic("STAT-17", convention, "Nothing was found."))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void figure_above100Percent_isRefused() {
    Claim claim = Claim.reported("More than all of them say so.", "nobody");

    assertThatThrownBy(() -> new SurveyFigure("STAT-01", 101, claim))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("percent");
  }

  @Test
  void myths_areCounteredByRitualsThatExist() {
    Set<String> known = knownRituals();

    assertThat(Knowledge.myths())
        .allSatisfy(
            myth -> assertThat(myth.rituals()).extracting(RitualId::value).isSubsetOf(known));
  }

  @Test
  void myths_thatResearchLookedAt_nameTheirStudies() {
    assertThat(Knowledge.myths())
        .filteredOn(myth -> myth.claim().origin() == ClaimOrigin.RESEARCH)
        .extracting(Myth::id, myth -> myth.claim().source())
        .containsExactly(
            tuple("soulmates-just-click", "KNEE-1998"),
            tuple("closeness-means-no-fights", "REPAIR-2015"),
            tuple("grand-gestures-count-most", "ALGOE-2010, REIS-2017"));
  }

  @Test
  @DisplayName("E-10: five vignettes of 60 to 120 words, with nobody's words quoted")
  void vignettes_areShortAndQuoteNobody() {
    assertThat(Knowledge.vignettes())
        .hasSize(5)
        .extracting(vignette -> vignette.claim().text())
        .allSatisfy(text -> {
          assertThat(text.split("\\s+")).hasSizeBetween(60, 120);
          assertThat(text).doesNotContainPattern("[\"\u201c\u201d\u00ab\u00bb]");
        });
  }

  @Test
  void everyEntry_comesBackFromJson() {
    Knowledge.entries().forEach(JsonRoundTrip::assertComesBack);
  }

  /** Those of the catalog; while that is empty, the ones that the myths may name. */
  private static Set<String> knownRituals() {
    Set<String> ids = StandardCatalog.rituals().rituals().stream()
        .map(ritual -> ritual.id().value())
        .collect(Collectors.toSet());
    return ids.isEmpty()
        ? Set.of(
            "bedtime-hope-or-worry",
            "boundary-review",
            "celebrate-micro-wins",
            "co-learning",
            "conflict-reappraisal",
            "curiosity-night",
            "daily-checkpoint",
            "five-minute-check-in",
            "how-can-i-support-you",
            "make-their-coffee",
            "midday-thinking-of-you",
            "monthly-ritual-choice",
            "reflect-weekly",
            "relationship-audit",
            "repair-conversation",
            "rose-and-thorn",
            "small-surprise",
            "small-thanks",
            "trigger-pause")
        : ids;
  }
}
