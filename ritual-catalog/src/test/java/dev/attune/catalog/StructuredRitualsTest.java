package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SELF;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.ritual.Cadence.DAILY;
import static dev.attune.core.ritual.Depth.LIGHT;
import static dev.attune.core.ritual.Depth.NONE;
import static dev.attune.core.ritual.Depth.PERSONAL;
import static dev.attune.core.ritual.Mark.CONFLICT;
import static dev.attune.core.ritual.Mark.HIGH_INTENSITY;
import static dev.attune.core.ritual.Mark.TOUCH_FORM;
import static dev.attune.core.ritual.Need.APPRECIATION;
import static dev.attune.core.ritual.Need.AUTONOMY;
import static dev.attune.core.ritual.Need.DISCLOSURE;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
import static dev.attune.core.ritual.Need.REPAIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.attune.core.bond.BondKind;
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.Step;
import dev.attune.core.ritual.Theme;
import dev.attune.core.ritual.Variant;
import dev.attune.core.ritual.VariantKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StructuredRitualsTest {
  private static final List<Ritual> RITUALS = StructuredRituals.rituals();

  // Kinds as in the specification's table of ritual attributes; SELF stands where the table gives a
  // solo form.
  private static final Set<BondKind> ALL =
      Set.of(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD, SELF);
  private static final Set<BondKind> BETWEEN_ADULTS = Set.of(ROMANTIC, FRIENDSHIP, SIBLINGS);
  private static final Set<BondKind> BETWEEN_ADULTS_OR_SOLO =
      Set.of(ROMANTIC, FRIENDSHIP, SIBLINGS, SELF);

  // Every row is copied from the specification's table of ritual attributes (domain specification,
  // 2.7).
  @Test
  void rituals_attributesThatRulesDependOn_areThoseOfTheTable() {
    assertThat(RITUALS)
        .extracting(
            ritual -> ritual.id().value(),
            Ritual::minutes,
            Ritual::leastMinutes,
            Ritual::depth,
            Ritual::marks,
            Ritual::needs,
            Ritual::kinds,
            Ritual::alone)
        .containsExactly(
            tuple(
                "five-minute-check-in",
                5,
                4,
                LIGHT,
                Set.of(TOUCH_FORM),
                Set.of(DISCLOSURE, APPRECIATION),
                ALL,
                false),
            tuple(
                "repair-conversation",
                30,
                30,
                PERSONAL,
                Set.of(CONFLICT, HIGH_INTENSITY),
                Set.of(REPAIR),
                BETWEEN_ADULTS,
                false),
            tuple(
                "boundary-review",
                20,
                20,
                LIGHT,
                Set.of(HIGH_INTENSITY),
                Set.of(AUTONOMY),
                BETWEEN_ADULTS_OR_SOLO,
                false),
            tuple("checklist-review", 10, 10, NONE, Set.of(), Set.of(MEANING), ALL, false),
            tuple(
                "monthly-ritual-choice",
                10,
                10,
                NONE,
                Set.of(),
                Set.of(PLAY_AND_NOVELTY),
                ALL,
                false),
            tuple(
                "conflict-reappraisal",
                7,
                7,
                NONE,
                Set.of(CONFLICT, HIGH_INTENSITY),
                Set.of(REPAIR),
                BETWEEN_ADULTS,
                false),
            tuple("conflict-log", 3, 3, NONE, Set.of(CONFLICT), Set.of(REPAIR), ALL, true),
            tuple(
                "trigger-pause",
                2,
                2,
                NONE,
                Set.of(CONFLICT),
                Set.of(REPAIR, AUTONOMY),
                ALL,
                true));
  }

  @Test
  void rituals_cost_isNothing() {
    assertThat(RITUALS).extracting(Ritual::cost).containsOnly(Cost.FREE);
  }

  @Test
  void rituals_stepsWithADuration_fitIntoTheMinutes() {
    assertThat(RITUALS)
        .allSatisfy(ritual -> assertThat(ritual.steps().stream()
                .mapToInt(step -> step.minutes().orElse(0))
                .sum())
            .isLessThanOrEqualTo(ritual.minutes()));
  }

  @Test
  void checkIn_withoutTouchAndGaze_hasItsFiveStepsOfAMinute() {
    Ritual checkIn = ritual("five-minute-check-in");

    assertThat(checkIn.cadence()).isEqualTo(DAILY);
    assertThat(checkIn.steps())
        .filteredOn(step -> step.theme().isEmpty())
        .hasSize(5)
        .allSatisfy(step -> assertThat(step.minutes()).hasValue(1));
    assertThat(checkIn.steps())
        .filteredOn(step -> step.theme().isPresent())
        .extracting(step -> step.theme().orElseThrow())
        .containsExactly(Theme.TOUCH, Theme.GAZE);
  }

  @Test
  @DisplayName("S-10: no solo form speaks of a child, of touch, or of turning to the other person")
  void soloForms_everyStep_isAboutOneselfOnly() {
    assertThat(RITUALS.stream().flatMap(StructuredRitualsTest::soloTexts))
        .isNotEmpty()
        .allSatisfy(
            text -> assertThat(text)
                .doesNotContainPattern(
                    "(?i)\\b(child\\w*|hug|touch|forgiv\\w*|apolog\\w*|sorry|tell|share|each|the other)\\b"));
  }

  @Test
  void repairConversation_everyForm_hasSixStepsAndNeverAsksToForgive() {
    Ritual repair = ritual("repair-conversation");

    assertThat(repair.steps()).hasSize(6);
    assertThat(repair.variants())
        .extracting(Variant::steps)
        .allSatisfy(steps -> assertThat(steps).hasSize(6));
    assertThat(Stream.concat(
                repair.steps().stream(),
                repair.variants().stream().flatMap(v -> v.steps().stream()))
            .map(Step::text))
        .allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase("forgiv"));
  }

  private static Stream<String> soloTexts(Ritual ritual) {
    List<Step> steps = ritual.alone()
        ? ritual.steps()
        : ritual.variant(VariantKind.SOLO).map(Variant::steps).orElse(List.of());
    return steps.stream().map(Step::text);
  }

  private static Ritual ritual(String id) {
    return RITUALS.stream().filter(r -> r.id().value().equals(id)).findFirst().orElseThrow();
  }
}
