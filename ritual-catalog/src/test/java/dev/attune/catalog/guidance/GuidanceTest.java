package dev.attune.catalog.guidance;

import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.EvidenceGrade.NONE_FOUND;
import static dev.attune.core.evidence.Finding.NULL_OR_CONTRARY;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.evidence.Finding.UNTESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.attune.catalog.JsonRoundTrip;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.Claim;
import dev.attune.core.evidence.ClaimOrigin;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.evidence.ReferenceId;
import dev.attune.core.safety.Behaviour;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ids, grades and references are those of the project's evidence tables, typed in here a second time. */
class GuidanceTest {
  private static final String[] NONE = {};

  @Test
  @DisplayName(
      "E-1: seven safety skills, each with grade, directness, finding and references of the evidence table")
  void safetySkills_carryTheEvidenceOfTheTable() {
    assertThat(Guidance.safetySkills())
        .extracting(
            SafetySkill::id,
            skill -> skill.evidence().grade(),
            skill -> skill.evidence().directness(),
            skill -> skill.evidence().finding(),
            skill -> ids(skill.evidence().references()))
        .containsExactly(
            tuple(
                "listen-without-interrupting",
                EXPERIMENT,
                ADJACENT,
                SUPPORTS_WITH_CONDITIONS,
                List.of(
                    "ITZCHAKOV-2023", "STRENGTHS-LISTENING-2024", "KLUGER-2023", "GOTTMAN-1998")),
            tuple("reflect-back", LONGITUDINAL, DIRECT, NULL_OR_CONTRARY, List.of("GOTTMAN-1998")),
            tuple(
                "appreciate-openness",
                LONGITUDINAL,
                ADJACENT,
                SUPPORTS_WITH_CONDITIONS,
                List.of("LAURENCEAU-1998", "LIPPERT-2001")),
            tuple(
                "share-incrementally",
                META_ANALYSIS,
                ADJACENT,
                SUPPORTS_WITH_CONDITIONS,
                List.of("COLLINS-1994", "ARON-1997", "SPRECHER-2013", "OBLIGATION-2015")),
            tuple("no-ammunition", NONE_FOUND, THEORY_ONLY, UNTESTED, List.of(NONE)),
            tuple("no-judgment-zone", NONE_FOUND, ADJACENT, UNTESTED, List.of("HAWRILENKO-2016")),
            tuple(
                "repair-quickly",
                CROSS_SECTIONAL,
                ADJACENT,
                SUPPORTS_WITH_CONDITIONS,
                List.of("REPAIR-2015")));
  }

  @Test
  @DisplayName("E-5: each safety skill carries the cautions of the evidence table")
  void safetySkills_carryTheCautionsOfTheTable() {
    assertThat(Guidance.safetySkills())
        .extracting(skill -> List.copyOf(skill.cautions()))
        .containsExactly(
            List.of(Caution.RESPONSIVENESS),
            List.of(Caution.SCRIPTED_LANGUAGE, Caution.LOWER_ACUITY_ONLY),
            List.of(Caution.RESPONSIVENESS),
            List.of(Caution.NO_FORCED_DISCLOSURE, Caution.GRADUATED_DEPTH, Caution.TRAUMA_AWARE),
            List.of(Caution.NOT_A_REMEDY_FOR_MISTREATMENT),
            List.of(Caution.NOT_A_REMEDY_FOR_MISTREATMENT),
            List.of(Caution.NOT_A_REMEDY_FOR_MISTREATMENT));
  }

  @Test
  @DisplayName("E-5: a skill whose finding has conditions needs a caution or a qualification")
  void safetySkill_withoutCautionOrQualification_isRefused() {
    SafetySkill.Builder skill = SafetySkill.of("a-skill", "A skill")
        .practice("Try it.")
        .evidence(Evidence.noneFound(THEORY_ONLY).summary("Nothing was found.").build());

    assertThatThrownBy(skill::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("cautions");
  }

  @Test
  void practice_isTwoOrThreeSentences() {
    assertThat(Guidance.safetySkills())
        .allSatisfy(
            skill -> assertThat(skill.practice().split("[.?!](\\s|$)")).hasSizeBetween(2, 3));
  }

  @Test
  void pitfalls_areThoseOfTheirLists() {
    assertThat(Guidance.missteps())
        .extracting(Pitfall::id)
        .containsExactly(
            "secrets-before-trust",
            "honesty-as-dumping",
            "expecting-instant-reciprocation",
            "vulnerability-as-weapon",
            "ignoring-boundaries-for-closeness",
            "shaming-disclosures");
    assertThat(Guidance.misfires())
        .extracting(Pitfall::id)
        .containsExactly("shutdown", "premature-oversharing", "ignored-space");
    assertThat(Guidance.frequentErrors())
        .extracting(Pitfall::id)
        .containsExactly("avoiding-hard-talks", "weaponising-vulnerability", "closeness-as-done");
  }

  @Test
  void guides_areThoseOfTheirListsInOrder() {
    assertThat(Guidance.checkInSteps())
        .extracting(Guide::id)
        .containsExactly("set-time", "one-feeling", "gratitude", "micro-stressor", "affirm");
    assertThat(Guidance.deviceFreeZoneSteps())
        .extracting(Guide::id)
        .containsExactly(
            "choose-space",
            "agree-start-and-end",
            "physical-reminder",
            "replace-with-ritual",
            "reflect-weekly");
    assertThat(Guidance.repairSteps())
        .extracting(Guide::id)
        .containsExactly(
            "acknowledge-rupture",
            "share-impact",
            "apologise",
            "brainstorm-safety",
            "set-reconnection-ritual",
            "seek-help-if-stuck");
    assertThat(Guidance.repairReminders()).hasSize(6).extracting(Guide::id).doesNotHaveDuplicates();
    assertThat(Guidance.selfhoodTips()).hasSize(7).extracting(Guide::id).doesNotHaveDuplicates();
  }

  @Test
  void protocolSteps_restOnTheReferencesOfTheTable() {
    assertThat(Guidance.checkInSteps())
        .extracting(step -> ids(step.basis().references()))
        .containsExactly(
            List.of("GARCIA-RADA-2019"),
            List.of("LAURENCEAU-1998"),
            List.of("ALGOE-2016"),
            List.of("FALCONIER-2015", "HORN-2021"),
            List.of("AFFECTION-APP-2021", "CLOSENESS-EMI-2022"));
    assertThat(Guidance.repairSteps())
        .extracting(step -> ids(step.basis().references()))
        .containsExactly(
            List.of("REPAIR-2015"),
            List.of("SPRECHER-2013", "ITZCHAKOV-2023"),
            List.of("LEWICKI-2016", "APOLOGY-META-2013"),
            List.of("DOSS-2020"),
            List.of("GARCIA-RADA-2019"),
            List.of("DOSS-2020", "RODDY-2021", "CORDOVA-2014"));
  }

  @Test
  @DisplayName(
      "S-33: the check-in closes without touch and gaze too, and that form mentions neither")
  void affirm_hasAFormWithoutTouchOrGaze() {
    Guide affirm = Guidance.checkInSteps().get(4);

    assertThat(affirm.withoutTouchOrGaze())
        .hasValueSatisfying(
            text -> assertThat(text).doesNotContainPattern("(?i)hug|hand|touch|look|eye"));
  }

  @Test
  void basis_whereNoStudyIsNamed_isCounselOfThisProject() {
    assertThat(Guidance.selfhoodTips())
        .extracting(tip -> tip.basis().origin())
        .containsOnly(ClaimOrigin.PROJECT_CONVENTION);
  }

  @Test
  void scenarios_haveTheBehavioursAndReferencesOfTheTable() {
    assertThat(Guidance.responseScenarios())
        .extracting(
            ResponseScenario::id,
            scenario -> codes(scenario.safe()),
            scenario -> codes(scenario.unsafe()),
            scenario -> ids(scenario.basis().references()))
        .containsExactly(
            tuple(
                "admits-mistake",
                List.of("listening", "non-judgment", "support"),
                List.of("anger", "criticism"),
                List.of("REPAIR-2015", "LEWICKI-2016")),
            tuple(
                "shares-dream",
                List.of("encouragement", "validation"),
                List.of("dismissal", "mockery", "ignoring"),
                List.of("GABLE-2006", "ENTHUSIASM-2014")),
            tuple(
                "expresses-sadness",
                List.of("comfort", "presence"),
                List.of("minimising", "topic-change"),
                List.of("ITZCHAKOV-2023", "DEBROT-2013", "GIRME-2013")),
            tuple(
                "sets-boundary",
                List.of("respect-for-autonomy", "giving-space"),
                List.of("guilt-tripping", "overstepping", "withdrawal"),
                List.of(NONE)));
  }

  @Test
  void scenario_withAnUnsafeBehaviourAmongTheSafe_isRefused() {
    ResponseScenario.Builder scenario = ResponseScenario.of("a-moment", "Someone opens up.")
        .addSafe(Behaviour.LISTENING, Behaviour.ANGER)
        .addUnsafe(Behaviour.MOCKERY)
        .betterResponse("Listen.")
        .caution("Take your time.");

    assertThatThrownBy(scenario::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("safe");
  }

  @Test
  void id_ofAnotherForm_isRefused() {
    Guide.Builder guide = Guide.of("Set Time", "Find your moment").text("Choose one.");

    assertThatThrownBy(guide::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("id");
  }

  @Test
  void everyValue_comesBackFromJson() {
    Stream.of(
            Guidance.safetySkills(),
            Guidance.missteps(),
            Guidance.selfhoodTips(),
            Guidance.responseScenarios(),
            Guidance.checkInSteps(),
            Guidance.deviceFreeZoneSteps(),
            Guidance.repairSteps(),
            Guidance.repairReminders(),
            Guidance.misfires(),
            Guidance.frequentErrors())
        .flatMap(Collection::stream)
        .forEach(JsonRoundTrip::assertComesBack);
  }

  @Test
  @DisplayName("E-8: what studies found is told as associated with or followed by, with no promise")
  void basis_promisesNothing() {
    assertThat(Stream.of(Guidance.checkInSteps(), Guidance.repairSteps())
            .flatMap(Collection::stream)
            .map(Guide::basis)
            .map(Claim::text))
        .noneMatch(text -> text.matches("(?is).*\\b(will|guarantees?|proven|rewires?)\\b.*"));
  }

  private static List<String> ids(List<ReferenceId> references) {
    return references.stream().map(ReferenceId::value).toList();
  }

  private static List<String> codes(Collection<Behaviour> behaviours) {
    return behaviours.stream().map(Behaviour::code).toList();
  }
}
