package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.catalog.CatalogTexts.PlacedText;
import dev.attune.catalog.evidence.Bibliography;
import dev.attune.catalog.guidance.Guidance;
import dev.attune.catalog.guidance.SafetySkill;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.CitationStatus;
import dev.attune.core.evidence.Claim;
import dev.attune.core.evidence.Directness;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.evidence.EvidenceGrade;
import dev.attune.core.evidence.Finding;
import dev.attune.core.evidence.Reference;
import dev.attune.core.evidence.ReferenceId;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What keeps the catalog honest: every ritual says what is known about it, and no more. */
class EvidenceRulesTest {
  /** What was read about each ritual: grade, directness, finding, confirmed references, cautions beyond the implied ones. */
  private static final String READ = """
      analog-tools | NONE_FOUND | ADJACENT | UNTESTED | GIRME-2014 | ACCESSIBILITY_PRINT
      bedtime-hope-or-worry | LONGITUDINAL | ADJACENT | MIXED | LAURENCEAU-1998 SLATCHER-2010 HORN-2021 | TIME_BOX CO_RUMINATION NO_FORCED_DISCLOSURE CRISIS_SIGNPOST
      boundary-review | NONE_FOUND | ADJACENT | UNTESTED | - | BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE
      celebrate-micro-wins | EXPERIMENT | DIRECT | SUPPORTS_WITH_CONDITIONS | GABLE-2006 GABLE-2012 ENTHUSIASM-2014 | RESPONSIVENESS
      checklist-review | NONE_FOUND | ADJACENT | UNTESTED | CORDOVA-2014 | GRIEVANCE_ESCALATION PRIVATE_BY_DEFAULT
      co-learning | RANDOMIZED_TRIAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | REISSMAN-1993 EXCITEMENT-RCT-2013 ARON-2000 GIRME-2014 | NOVELTY_BY_CHOICE ACCESSIBILITY_MOBILITY COST_BURDEN
      conflict-log | NONE_FOUND | ADJACENT | UNTESTED | FINKEL-2013 | GRIEVANCE_ESCALATION PRIVATE_BY_DEFAULT
      conflict-reappraisal | RANDOMIZED_TRIAL | DIRECT | SUPPORTS | FINKEL-2013 | NOT_FOR_ABUSE LOWER_ACUITY_ONLY
      curiosity-night | EXPERIMENT | ADJACENT | SUPPORTS_WITH_CONDITIONS | ARON-1997 KASHDAN-2011 SPRECHER-2013 | NO_FORCED_DISCLOSURE GRADUATED_DEPTH
      daily-checkpoint | LONGITUDINAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | RUSU-2020 FALCONIER-2015 | CHILD_IN_EARSHOT NOT_WHILE_DRIVING TIME_BOX
      device-free-zone | META_ANALYSIS | ADJACENT | MIXED | PHUBBING-META-2025 ROBERTS-2016 BEUKEBOOM-2021 DENECKER-2024 PRZYBYLSKI-2013 CROWLEY-2018 | ON_CALL_EXEMPTION NO_SURVEILLANCE ACCESSIBILITY_DEVICE
      do-not-disturb-talk | NONE_FOUND | THEORY_ONLY | UNTESTED | - | ON_CALL_EXEMPTION
      eyes-not-screens | EXPERIMENT | DIRECT | SUPPORTS_WITH_CONDITIONS | CLOSENESS-EMI-2022 THORSSON-2024 TREVISAN-2017 | SENSORY_ALTERNATIVE CULTURAL_VARIATION
      family-debrief | NONE_FOUND | THEORY_ONLY | UNTESTED | - | CO_RUMINATION
      five-minute-check-in | LONGITUDINAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | ROGGE-2023 AICKEN-2025 FALCONIER-2015 LAURENCEAU-1998 | TIME_BOX NO_FORCED_DISCLOSURE CO_RUMINATION CRISIS_SIGNPOST
      friend-weekly-check-in | EXPERIMENT | ADJACENT | SUPPORTS_WITH_CONDITIONS | HALL-2023 | NO_SCOREKEEPING LONG_DISTANCE_VARIANT
      gentle-touch | EXPERIMENT | DIRECT | SUPPORTS_WITH_CONDITIONS | AFFECTION-APP-2021 CLOSENESS-EMI-2022 DEBROT-2013 JAKUBIAK-2022 TOUCH-RESPONSIVE-2021 SOROKOWSKA-2023 | TOUCH_CONSENT SENSORY_ALTERNATIVE TRAUMA_AWARE LONG_DISTANCE_VARIANT
      how-can-i-support-you | LONGITUDINAL | ADJACENT | MIXED | BOLGER-2000 GIRME-2013 GIRME-2018 GLEASON-2008 | VISIBLE_SUPPORT_COST RESPONSIVENESS
      make-their-coffee | LONGITUDINAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | ALGOE-2010 REIS-2017 | NO_SCOREKEEPING
      memory-lane-night | EXPERIMENT | DIRECT | MIXED | EVANS-2022 CLOSENESS-EMI-2022 NOSTALGIA-2018 | GRIEF_AWARE
      midday-thinking-of-you | NONE_FOUND | THEORY_ONLY | UNTESTED | - | NO_SURVEILLANCE
      monthly-ritual-choice | CROSS_SECTIONAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | GARCIA-RADA-2019 | MUTUAL_ENDORSEMENT
      morning-compliment | EXPERIMENT | ADJACENT | SUPPORTS_WITH_CONDITIONS | HALL-2023 MARIGOLD-2007 KILLE-2017 | LOW_SELF_ESTEEM NO_SCOREKEEPING
      music-not-tv | NONE_FOUND | THEORY_ONLY | UNTESTED | - | SENSORY_ALTERNATIVE
      reflect-weekly | NONE_FOUND | THEORY_ONLY | UNTESTED | - | NO_SCOREKEEPING
      relationship-audit | RANDOMIZED_TRIAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | CORDOVA-2014 HAWRILENKO-2016 | GRIEVANCE_ESCALATION TIME_BOX LOWER_ACUITY_ONLY
      relationship-retreat | META_ANALYSIS | ADJACENT | SUPPORTS_WITH_CONDITIONS | HAWKINS-2008 HAWKINS-2012 RETREAT-LOCATION | COST_BURDEN ISOLATION_RISK CARE_DUTIES
      repair-conversation | NONE_FOUND | ADJACENT | UNTESTED | REPAIR-2015 LEWICKI-2016 MCNULTY-2011 | NOT_FOR_ABUSE NOT_A_REMEDY_FOR_MISTREATMENT
      rose-and-thorn | EXPERIMENT | ADJACENT | SUPPORTS_WITH_CONDITIONS | HALL-2023 GABLE-2006 | CO_RUMINATION NO_FORCED_DISCLOSURE
      screen-time-goals | NONE_FOUND | THEORY_ONLY | UNTESTED | - | NO_SURVEILLANCE NO_SCOREKEEPING
      shared-creative-project | NONE_FOUND | ADJACENT | UNTESTED | ARON-2000 | NOVELTY_BY_CHOICE COST_BURDEN
      shared-project | LONGITUDINAL | DIRECT | SUPPORTS_WITH_CONDITIONS | VOLUNTEER-THESIS ARON-2000 | NOVELTY_BY_CHOICE COST_BURDEN
      small-surprise | LONGITUDINAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | ALGOE-2010 REIS-2017 | NO_SCOREKEEPING NOT_A_REMEDY_FOR_MISTREATMENT COST_BURDEN
      small-thanks | RANDOMIZED_TRIAL | DIRECT | SUPPORTS_WITH_CONDITIONS | ALGOE-2016 CHANG-2022 ALGOE-2010 THANKS-DIARY-2022 | RESPONSIVENESS NOT_A_REMEDY_FOR_MISTREATMENT
      social-media-fast | META_ANALYSIS | DIRECT | NULL_OR_CONTRARY | LEMAHIEU-2025 DETOX-META-2024 LIU-2025 | NO_SURVEILLANCE SUPPORT_NETWORK
      tech-free-walk | LONGITUDINAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | GIRME-2014 DWYER-2018 | ACCESSIBILITY_MOBILITY LONG_DISTANCE_VARIANT
      ten-minute-replacement | NONE_FOUND | ADJACENT | UNTESTED | GARCIA-RADA-2019 | MUTUAL_ENDORSEMENT
      trigger-pause | NONE_FOUND | THEORY_ONLY | UNTESTED | - | AGREED_RETURN_TIME
      unplug-together | NONE_FOUND | ADJACENT | UNTESTED | GIRME-2014 | SENSORY_ALTERNATIVE ON_CALL_EXEMPTION
      unplugged-dinner | EXPERIMENT | DIRECT | SUPPORTS | DWYER-2018 | ON_CALL_EXEMPTION
      validate-before-advice | RANDOMIZED_TRIAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | HAVIGHURST-2013 TIK-PILOT-2021 | CHILD_NEVER_A_RESPONDENT NO_CHILD_DATA CHILD_SAFETY_FIRST
      """;

  /** The rituals whose study was of people on their own, so that the form done alone is what was studied. */
  private static final Set<String> STUDIED_ALONE = Set.of("awe-walk", "moment-kept");

  private static final Set<Caution> IMPLIED =
      EnumSet.of(Caution.CONSENT_BOTH, Caution.OPT_OUT_ANYTIME, Caution.SUSPEND_ON_SAFETY_FLAG);

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

  @Test
  @DisplayName(
      "E-1: the catalog has every ritual that the specification looked evidence up for; its own ones stand with theirs on the page of rituals")
  void rituals_ids_areTheOnesReadAbout_andThoseOfThePage() {
    assertThat(read()).hasSize(41);
    assertThat(CatalogTexts.rituals())
        .extracting(ritual -> ritual.id().value())
        .containsAll(read().keySet())
        .containsExactlyInAnyOrderElementsOf(RitualPage.ids());
  }

  @Test
  @DisplayName("E-1: each of the seven safety skills brings its evidence, and nothing else does")
  void safetySkills_areTheSevenWithEvidence() {
    assertThat(Guidance.safetySkills())
        .extracting(SafetySkill::id)
        .containsExactly(
            "listen-without-interrupting",
            "reflect-back",
            "appreciate-openness",
            "share-incrementally",
            "no-ammunition",
            "no-judgment-zone",
            "repair-quickly");
  }

  @Test
  @DisplayName(
      "E-1: each ritual says what was read about it: grade, directness, finding, references, cautions")
  void evidence_ofEachRitual_isWhatWasRead() {
    List<String> differences = new ArrayList<>();
    read()
        .forEach((id, row) -> StandardCatalog.rituals().find(RitualId.of(id)).ifPresent(ritual -> {
          Evidence evidence = ritual.evidence();
          compare(differences, id + ".grade", row.get(1), evidence.grade().name());
          compare(
              differences, id + ".directness", row.get(2), evidence.directness().name());
          compare(differences, id + ".finding", row.get(3), evidence.finding().name());
          compare(differences, id + ".references", words(row.get(4)), ids(evidence.references()));
          compare(differences, id + ".cautions", words(row.get(5)), ownCautions(ritual));
        }));

    assertThat(CatalogTexts.rituals()).isNotEmpty();
    assertThat(differences).isEmpty();
  }

  @Test
  @DisplayName("E-1: a solo form inherits no finding, unless it was the form that was studied")
  void evidence_soloFormOfAJointRitual_isNotStudied() {
    assertThat(CatalogTexts.rituals())
        .filteredOn(ritual -> ritual.variant(VariantKind.SOLO).isPresent())
        .isNotEmpty()
        .allSatisfy(
            ritual -> assertThat(ritual.evidence().soloText().equals(Evidence.NOT_STUDIED_SOLO))
                .as(ritual.id().value())
                .isNotEqualTo(STUDIED_ALONE.contains(ritual.id().value())));
  }

  @Test
  @DisplayName("E-2: nothing was found exactly where nothing is claimed")
  void evidence_noneFound_isUntested() {
    CatalogTexts.allEvidence()
        .forEach((place, evidence) -> assertThat(evidence.grade() == EvidenceGrade.NONE_FOUND)
            .as(place)
            .isEqualTo(evidence.finding() == Finding.UNTESTED));
  }

  @Test
  @DisplayName("E-3: a grade is never told without its directness")
  void evidence_label_tellsGradeAndDirectness() {
    Set<String> labels = new HashSet<>();
    for (EvidenceGrade grade : EvidenceGrade.values()) {
      for (Directness directness : Directness.values()) {
        Finding finding = grade == EvidenceGrade.NONE_FOUND ? Finding.UNTESTED : Finding.MIXED;
        String label = Evidence.of(grade, directness, finding)
            .summary("Something.")
            .build()
            .label();
        assertThat(labels.add(label))
            .as(label + " is told of two different things")
            .isTrue();
      }
    }
  }

  @Test
  @DisplayName("E-4: a grade better than expert opinion rests on a reference that was read")
  void evidence_gradeOfAStudy_hasACheckedReference() {
    CatalogTexts.allEvidence().forEach((place, evidence) -> {
      if (evidence.grade().compareTo(EvidenceGrade.EXPERT_OPINION) < 0) {
        assertThat(evidence.references()).as(place).anyMatch(EvidenceRulesTest::wasRead);
      }
    });
  }

  @Test
  @DisplayName("E-4: nothing rests on a reference that is not confirmed")
  void evidence_references_areAllConfirmed() {
    citations()
        .forEach((place, ids) -> assertThat(ids).as(place).allMatch(EvidenceRulesTest::wasRead));
  }

  @Test
  @DisplayName(
      "E-5: a ritual whose finding is not plain support has a caution of its own or a qualification")
  void evidence_ofRituals_withoutPlainSupport_isQualified() {
    assertThat(CatalogTexts.rituals())
        .filteredOn(ritual -> ritual.evidence().finding() != Finding.SUPPORTS)
        .allSatisfy(ritual -> assertThat(!ownCautions(ritual).isEmpty()
                || ritual.evidence().qualification().isPresent())
            .as(ritual.id() + " needs a caution beyond the implied ones, or a qualification")
            .isTrue());
  }

  @Test
  @DisplayName(
      "E-5: a step, question or idea whose finding is not plain support has a qualification")
  void evidence_beyondRituals_withoutPlainSupport_isQualified() {
    CatalogTexts.allEvidence().forEach((place, evidence) -> {
      if (evidence.finding() != Finding.SUPPORTS
          && !place.startsWith("skill.")
          && StandardCatalog.rituals().rituals().stream()
              .noneMatch(ritual -> ritual.id().value().equals(place))) {
        assertThat(evidence.qualification()).as(place).isPresent();
      }
    });
  }

  @Test
  @DisplayName(
      "E-5: a safety skill whose finding is not plain support carries a caution or a qualification")
  void safetySkills_withoutPlainSupport_areQualified() {
    assertThat(Guidance.safetySkills())
        .filteredOn(skill -> skill.evidence().finding() != Finding.SUPPORTS)
        .allMatch(skill ->
            !skill.cautions().isEmpty() || skill.evidence().qualification().isPresent());
  }

  @Test
  @DisplayName("E-5: a qualification is never blank")
  void evidence_qualification_saysSomething() {
    CatalogTexts.allEvidence()
        .forEach((place, evidence) -> evidence
            .qualification()
            .ifPresent(qualification -> assertThat(qualification).as(place).isNotBlank()));
  }

  @Test
  @DisplayName("E-6: every reference that is used is in the bibliography")
  void references_used_areInTheBibliography() {
    citations()
        .forEach((place, ids) ->
            assertThat(ids).as(place).allMatch(id -> Bibliography.find(id).isPresent()));
  }

  @Test
  @DisplayName("E-6: every confirmed reference of the bibliography is used at least once")
  void references_confirmed_areUsed() {
    Set<ReferenceId> used =
        citations().values().stream().flatMap(List::stream).collect(Collectors.toSet());

    assertThat(Stream.concat(
            Bibliography.references().stream(), Bibliography.safetyReferences().stream()))
        .filteredOn(reference -> reference.status() != CitationStatus.UNCONFIRMED)
        .extracting(Reference::id)
        .filteredOn(id -> !used.contains(id))
        .as("in the bibliography, used nowhere")
        .isEmpty();
  }

  @Test
  @DisplayName("E-6: no ritual rests on a source about safety")
  void references_ofRituals_areStudies() {
    Set<ReferenceId> studies =
        Bibliography.references().stream().map(Reference::id).collect(Collectors.toSet());

    assertThat(CatalogTexts.rituals())
        .allSatisfy(ritual -> assertThat(studies)
            .as(ritual.id().value())
            .containsAll(ritual.evidence().references()));
  }

  @Test
  @DisplayName("E-7: DOIs have their form and no resolver")
  void references_dois_haveNoResolver() {
    assertThat(Bibliography.references())
        .allSatisfy(reference -> reference
            .doi()
            .ifPresent(doi -> assertThat(DOI.matcher(doi).matches()).as(doi).isTrue()));
  }

  @Test
  @DisplayName("E-8: no text promises an effect")
  void texts_effects_areNeverPromised() {
    WordRule promises = WordRule.against(
        "will",
        "won't",
        "\\w+'ll",
        "guarantees?",
        "guaranteed",
        "proven",
        "proves?",
        "proved",
        "rewires?",
        "rewired",
        "rewiring");

    assertThat(promises.violations(CatalogTexts.allTexts())).isEmpty();
  }

  @Test
  @DisplayName("E-9: no percentage and no effect size, except in what is labelled as reported")
  void texts_figures_areOnlyReported() {
    WordRule figures = WordRule.againstPattern(
        "\\d\\s?%|\\bper ?cent\\b|\\bpercentages?\\b|\\b[drgn] ?= ?[-−]?\\.?\\d|\\bsmd\\b|\\beffect sizes?\\b|\\b[0-9]*\\.[0-9]+ (?:standard|sd)\\b");

    assertThat(figures.violations(unreported())).isEmpty();
  }

  @Test
  @DisplayName("E-10: no testimonial, no attributed quotation, no long quotation")
  void texts_quotations_areOurOwnWordsOnly() {
    List<String> quotations = CatalogTexts.allTexts().stream()
        .filter(text -> ATTRIBUTED.matcher(text.text()).find()
            || LONG_QUOTATION.matcher(text.text()).find())
        .map(PlacedText::toString)
        .toList();

    assertThat(quotations).isEmpty();
  }

  /** 'Anna says', 'Dr. Meyer', 'according to a therapist', or a quotation followed by a dash and a name. */
  private static final Pattern ATTRIBUTED = Pattern.compile(
      "\\b(?!Each|One|Whoever|Everyone|Nobody|Someone)\\p{Lu}\\p{Ll}+ (?:says|said|recalls|explains|swears|writes|told us)\\b|\\b(?:Dr|Mr|Mrs|Ms|Prof)\\b\\.?"
          + "|(?i:\\baccording to\\b|\\b(?:therapist|psychologist|counsellor|counselor|coach) (?:says|said|explains)\\b)"
          + "|[”\"’]\\s?[—–]\\s?\\p{Lu}");

  /** More than a dozen words between quotation marks: a form of words to try is shorter. */
  private static final Pattern LONG_QUOTATION =
      Pattern.compile("[“\"](?:[^\\s“”\"]+\\s+){12,}[^“”\"]*[”\"]");

  @Test
  @DisplayName("E-11: every joint ritual carries the three implied cautions")
  void cautions_jointRituals_areImplied() {
    assertThat(CatalogTexts.rituals())
        .filteredOn(ritual -> !ritual.alone())
        .isNotEmpty()
        .allSatisfy(
            ritual -> assertThat(ritual.cautions()).as(ritual.id().value()).containsAll(IMPLIED));
  }

  private static List<PlacedText> unreported() {
    return CatalogTexts.allTexts().stream().filter(text -> !text.reported()).toList();
  }

  /** The references used, by the place where they are used. */
  private static Map<String, List<ReferenceId>> citations() {
    Map<String, List<ReferenceId>> citations = new TreeMap<>();
    CatalogTexts.allEvidence()
        .forEach((place, evidence) -> citations.put(place, evidence.references()));
    for (Claim claim : CatalogTexts.allClaims()) {
      citations.put(claim.text(), claim.references());
    }
    return citations;
  }

  private static boolean wasRead(ReferenceId id) {
    return Bibliography.find(id)
        .filter(reference -> reference.status() != CitationStatus.UNCONFIRMED)
        .isPresent();
  }

  private static Map<String, List<String>> read() {
    return READ.lines()
        .map(line -> Arrays.asList(line.strip().split(" \\| ")))
        .collect(
            Collectors.toMap(row -> row.get(0), row -> row, (one, other) -> one, TreeMap::new));
  }

  private static Set<String> words(String cell) {
    return cell.equals("-") ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(" ")));
  }

  private static Set<String> ids(List<ReferenceId> ids) {
    return ids.stream().map(ReferenceId::value).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ownCautions(Ritual ritual) {
    return ritual.cautions().stream()
        .filter(caution -> !IMPLIED.contains(caution))
        .map(Caution::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void compare(List<String> differences, String place, Object read, Object written) {
    if (!read.equals(written)) {
      differences.add(place + ": expected " + read + ", found " + written);
    }
  }
}
