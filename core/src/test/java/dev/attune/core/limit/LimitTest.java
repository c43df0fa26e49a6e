package dev.attune.core.limit;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.safety.SafetyState.NOT_ASKED;
import static dev.attune.core.safety.SafetyState.NO_CONCERN_REPORTED;
import static dev.attune.core.safety.SafetyState.SEEK_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.Stage;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.evidence.Directness;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Cadence;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Step;
import dev.attune.core.ritual.TableCatalog;
import dev.attune.core.ritual.Theme;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.safety.GatePolicy;
import dev.attune.core.safety.SafetyState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {
  private static final Bond COUPLE = Bonds.couple();
  private static final Map<PersonId, SafetyState> CALM =
      Map.of(FIRST, NO_CONCERN_REPORTED, SECOND, NO_CONCERN_REPORTED);

  /** A greeting that can be a word, a look or a hug. */
  private static final Ritual GREETING = Ritual.of("greeting", "Greeting")
      .purpose("Say hello.")
      .minutes(1)
      .addKinds(BondKind.ROMANTIC, BondKind.FRIENDSHIP)
      .cadence(Cadence.DAILY)
      .addNeed(Need.PRESENCE)
      .depth(Depth.NONE)
      .step("Say hello.")
      .optionalStep(Theme.TOUCH, "Hug.")
      .optionalStep(Theme.GAZE, "Look.")
      .variant(VariantKind.LONG_DISTANCE, "Write hello.")
      .withoutTouchOrGaze("Wave.")
      .evidence(Evidence.noneFound(Directness.THEORY_ONLY).summary("None.").build())
      .build();

  private static Limit limit(SafetyState first, SafetyState second, Boundary... boundaries) {
    return Limit.of(COUPLE, List.of(boundaries), Map.of(FIRST, first, SECOND, second));
  }

  private static Demand demand(String ritual) {
    return TableCatalog.rituals().get(RitualId.of(ritual)).demand();
  }

  private static List<String> steps(Limit limit, Bond bond) {
    return limit.openSteps(bond, GREETING, Optional.empty()).stream()
        .map(Step::text)
        .toList();
  }

  @ParameterizedTest
  @DisplayName("S-04 gated rituals wait for every participant's own answer")
  @CsvSource({
    "NO_CONCERN_REPORTED, NO_CONCERN_REPORTED, OPEN",
    "NO_CONCERN_REPORTED, NOT_ASKED, UNGATED",
    "NOT_ASKED, NOT_ASKED, UNGATED",
    "SEEK_SUPPORT, NO_CONCERN_REPORTED, SUSPENDED",
    "NOT_ASKED, SEEK_SUPPORT, SUSPENDED"
  })
  void of_states_openAsMuchAsTheLeast(
      SafetyState first, SafetyState second, JointRituals expected) {
    assertThat(limit(first, second).jointRituals()).isEqualTo(expected);
    assertThat(limit(second, first)).isEqualTo(limit(first, second));
  }

  @ParameterizedTest
  @DisplayName("S-04 gated: joint, and depth 2 or more, touch as the act, or intense by kind")
  @CsvSource({
    "gentle-touch, true",
    "relationship-audit, true",
    "boundary-review, true",
    "conflict-reappraisal, true",
    "bedtime-hope-or-worry, true",
    "small-surprise, false",
    "eyes-not-screens, false",
    "five-minute-check-in, false",
    "conflict-log, false",
    "trigger-pause, false"
  })
  void demand_gated(String ritual, boolean gated) {
    assertThat(demand(ritual).gated()).isEqualTo(gated);
    assertThat(TableCatalog.rituals().get(RitualId.of(ritual)).soloDemand().gated())
        .isFalse();
  }

  @Test
  @DisplayName("S-04 a member whose state is absent has not been asked")
  void of_absentState_isNotAsked() {
    Limit limit = Limit.of(COUPLE, List.of(), Map.of(FIRST, NO_CONCERN_REPORTED));
    assertThat(limit.jointRituals()).isEqualTo(JointRituals.UNGATED);
    assertThat(Limit.of(COUPLE, List.of(), Map.of())).isEqualTo(Limit.whenNothingIsKnown());
  }

  @Test
  @DisplayName("S-04 a stricter policy closes everything joint until all have reported no concern")
  void of_strictPolicy_suspendsAllJointRituals() {
    Limit strict =
        Limit.of(COUPLE, List.of(), Map.of(FIRST, NO_CONCERN_REPORTED), GatePolicy.ALL_JOINT);
    assertThat(strict.admits(demand("small-thanks"))).isFalse();
    assertThat(Limit.of(COUPLE, List.of(), CALM, GatePolicy.ALL_JOINT))
        .isEqualTo(Limit.of(COUPLE, List.of(), CALM));
  }

  @Test
  @DisplayName(
      "S-05 S-06 one person in seek-support suspends all joint rituals, as a private pause does")
  void of_seekSupport_equalsAPrivatePause() {
    Limit safety = limit(SEEK_SUPPORT, NO_CONCERN_REPORTED);
    assertThat(safety)
        .isEqualTo(limit(NOT_ASKED, SEEK_SUPPORT))
        .isEqualTo(Limit.of(COUPLE, List.of(), CALM).withJointRitualsSuspended());
    assertThat(safety.admits(demand("small-thanks"))).isFalse();
    assertThat(safety.admits(
            TableCatalog.rituals().get(RitualId.of("small-thanks")).soloDemand()))
        .isTrue();
  }

  @Test
  void of_boundaries_closeWhatTheyCover() {
    Limit limit = limit(
        NO_CONCERN_REPORTED,
        NO_CONCERN_REPORTED,
        new Boundary(FIRST, Exclusion.of(Theme.DEVICES)),
        new Boundary(SECOND, Exclusion.of(RitualId.of("small-thanks"))),
        new Boundary(SECOND, Exclusion.deeperThan(Depth.NONE)));
    assertThat(limit.admits(demand("unplugged-dinner"))).isFalse();
    assertThat(limit.admits(demand("midday-thinking-of-you"))).isFalse();
    assertThat(limit.admits(demand("small-thanks"))).isFalse();
    assertThat(limit.admits(demand("how-can-i-support-you"))).isFalse();
    assertThat(limit.admits(demand("celebrate-micro-wins"))).isTrue();
  }

  @Test
  void of_boundaryBeyondTheCap_opensNothing() {
    Limit limit = limit(
        NO_CONCERN_REPORTED,
        NO_CONCERN_REPORTED,
        new Boundary(FIRST, Exclusion.deeperThan(Depth.DEEP)));
    assertThat(limit.greatestDepth()).isEqualTo(Depth.LIGHT);
  }

  @Test
  void of_stranger_isRefused() {
    PersonId stranger = PersonId.of("p-9");
    assertThatThrownBy(() ->
            Limit.of(COUPLE, List.of(new Boundary(stranger, Exclusion.of(Theme.COST))), Map.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("member: expected one of the 2 members, found somebody else");
    assertThatThrownBy(() -> Limit.of(COUPLE, List.of(), Map.of(stranger, NOT_ASKED)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  @DisplayName("S-04 an optional touch goes where it is closed, and the ritual stays")
  void openSteps_touchNeedsMoreThanAnOpenTheme() {
    assertThat(steps(Limit.of(COUPLE, List.of(), CALM), COUPLE))
        .containsExactly("Say hello.", "Hug.", "Look.");
    assertThat(steps(Limit.whenNothingIsKnown(), COUPLE)).containsExactly("Say hello.", "Look.");
    Limit noGaze = limit(
        NO_CONCERN_REPORTED, NO_CONCERN_REPORTED, new Boundary(FIRST, Exclusion.of(Theme.GAZE)));
    assertThat(steps(noGaze, COUPLE)).containsExactly("Say hello.", "Hug.");
  }

  @Test
  void openSteps_farApart_nobodyCanTouch() {
    Bond apart =
        Bonds.couple(Stage.NEW).addCircumstance(Circumstance.LONG_DISTANCE).build();
    assertThat(steps(Limit.of(apart, List.of(), CALM), apart)).doesNotContain("Hug.");
  }

  @Test
  void openSteps_neurodivergent_quietFormComesFirst() {
    Bond bond =
        Bonds.couple(Stage.NEW).addCircumstance(Circumstance.NEURODIVERGENT).build();
    assertThat(steps(Limit.of(bond, List.of(), CALM), bond)).startsWith("Wave.");
  }

  @Test
  void openSteps_formTheRitualLacks_isRefused() {
    assertThatThrownBy(() ->
            Limit.whenNothingIsKnown().openSteps(COUPLE, GREETING, Optional.of(VariantKind.SOLO)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("form: expected a form of greeting, found solo");
  }

  @Test
  void exclusion_needsExactlyOneThing() {
    assertThatThrownBy(() -> Exclusion.builder().build())
        .hasMessage(
            "excludes: expected exactly one of theme, ritual, depthAbove, window, topic, space, found 0");
    assertThatThrownBy(
            () -> Exclusion.builder().theme(Theme.COST).depthAbove(Depth.NONE).build())
        .hasMessage(
            "excludes: expected exactly one of theme, ritual, depthAbove, window, topic, space, found 2");
  }
}
