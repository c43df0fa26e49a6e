package dev.attune.catalog.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.evidence.CitationStatus;
import dev.attune.core.evidence.Reference;
import dev.attune.core.evidence.ReferenceId;
import dev.attune.core.json.Attune2Module;
import dev.attune.core.json.Attune3Module;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BibliographyTest {
  private static final Pattern ADDRESS = Pattern.compile(
      "https?:|www\\.|@|\\b[a-z0-9-]+\\.(?:com|org|net|edu|gov|io|app|dev|info|co|uk|de|eu|es|in)\\b");

  @Test
  void references_all_areInTheOrderOfTheirIds() {
    assertThat(Bibliography.references()).hasSize(139).extracting(Reference::id).isSorted();
    assertThat(Bibliography.safetyReferences())
        .hasSize(10)
        .extracting(Reference::id)
        .isSorted();
  }

  @Test
  void references_unconfirmed_areThreeAndNameNoPage() {
    assertThat(Bibliography.references())
        .filteredOn(reference -> reference.status() == CitationStatus.UNCONFIRMED)
        .extracting(reference -> reference.id().value())
        .containsExactly("LUO-2015", "MURRAY-2006", "PATRICK-2007");
  }

  @Test
  void references_partlyVerified_showInBracketsWhatWasNotSeen() {
    assertThat(all())
        .filteredOn(reference -> reference.status() == CitationStatus.VERIFIED_PARTIAL)
        .filteredOn(reference -> !reference.citation().contains("["))
        .extracting(reference -> reference.id().value())
        .as("the pooled result of this one was not read, its details were")
        .containsExactly("LIU-2025");
  }

  @Test
  @DisplayName("S-13: no reference holds an address, and none says on which site it was read")
  void references_texts_holdNoAddress() {
    assertThat(all())
        .flatExtracting(
            reference -> List.of(reference.citation(), reference.checkedAt().orElse("")))
        .noneMatch(
            text -> ADDRESS.matcher(text.replaceAll("10\\.\\d{4,9}/\\S+", "")).find());
  }

  @Test
  void get_knownId_isTheReferenceFromEitherList() {
    assertThat(Bibliography.get(ReferenceId.of("FINKEL-2013")).doi())
        .contains("10.1177/0956797612474938");
    assertThat(Bibliography.get(ReferenceId.of("LEVY-2020")).citation())
        .startsWith("Levy & Schneier");
  }

  @Test
  void get_unknownId_namesTheNearest() {
    assertThatThrownBy(() -> Bibliography.get(ReferenceId.of("FINKEL-2012")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("FINKEL-2013");
    assertThat(Bibliography.find(ReferenceId.of("FINKEL-2012"))).isEmpty();
  }

  @Test
  void entries_asJson_comeBackTheSame() throws Exception {
    ObjectMapper two =
        new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new Attune2Module());
    JsonMapper three = JsonMapper.builder().addModule(new Attune3Module()).build();

    assertThat(entries()).allSatisfy(entry -> {
      assertThat(two.readValue(two.writeValueAsString(entry), EvidenceEntry.class))
          .isEqualTo(entry);
      assertThat(three.readValue(three.writeValueAsString(entry), EvidenceEntry.class))
          .isEqualTo(entry);
    });
  }

  @Test
  void entries_ids_areTheStepsItemsAndIdeasInOrder() {
    assertThat(ProtocolEvidence.checkInSteps())
        .extracting(EvidenceEntry::id)
        .containsExactly("set-time", "one-feeling", "gratitude", "micro-stressor", "affirm");
    assertThat(ProtocolEvidence.repairSteps())
        .extracting(EvidenceEntry::id)
        .containsExactly(
            "acknowledge-rupture",
            "share-impact",
            "apologise",
            "brainstorm-safety",
            "set-reconnection-ritual",
            "seek-help-if-stuck");
    assertThat(ReflectionEvidence.checklistItems())
        .extracting(EvidenceEntry::id)
        .containsExactly(
            "real-fears-and-hopes",
            "knows-current-stressor",
            "daily-appreciation-aloud",
            "routine-device-free-talk",
            "conflicts-addressed",
            "curious-about-change",
            "supports-boundaries",
            "apology-and-repair-routine",
            "reconnect-rituals-after-arguments",
            "intimacy-in-all-bonds");
  }

  private static List<Reference> all() {
    return Stream.concat(
            Bibliography.references().stream(), Bibliography.safetyReferences().stream())
        .toList();
  }

  private static List<EvidenceEntry> entries() {
    return Stream.of(
            ProtocolEvidence.checkInSteps(),
            ProtocolEvidence.repairSteps(),
            ReflectionEvidence.checklistItems(),
            IdeaEvidence.ideas())
        .flatMap(List::stream)
        .toList();
  }
}
