package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SELF;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.ritual.Depth.LIGHT;
import static dev.attune.core.ritual.Depth.NONE;
import static dev.attune.core.ritual.Mark.LIMITS_DEVICES;
import static dev.attune.core.ritual.Mark.NEEDS_DEVICE;
import static dev.attune.core.ritual.Mark.SAME_PLACE;
import static dev.attune.core.ritual.Need.AUTONOMY;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
import static dev.attune.core.ritual.Need.PRESENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.attune.core.bond.BondKind;
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Ritual;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnpluggedRitualsTest {
  private static final List<Ritual> RITUALS = UnpluggedRituals.rituals();

  // Kinds as in the specification's table of ritual attributes; SELF stands where the table gives a
  // solo form.
  private static final Set<BondKind> ALL =
      Set.of(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD, SELF);
  private static final Set<BondKind> ALL_TOGETHER =
      Set.of(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD);
  private static final Set<BondKind> NOT_PARENTS = Set.of(ROMANTIC, FRIENDSHIP, SIBLINGS, SELF);
  private static final Set<BondKind> NOT_FRIENDS = Set.of(ROMANTIC, SIBLINGS, PARENT_CHILD, SELF);

  // Every row is copied from the specification's table of ritual attributes (domain specification,
  // 2.7).
  @Test
  void rituals_attributesThatRulesDependOn_areThoseOfTheTable() {
    assertThat(RITUALS)
        .extracting(
            ritual -> ritual.id().value(),
            Ritual::minutes,
            Ritual::depth,
            Ritual::marks,
            Ritual::needs,
            Ritual::kinds)
        .containsExactly(
            tuple("device-free-zone", 10, NONE, Set.of(LIMITS_DEVICES), Set.of(PRESENCE), ALL),
            tuple(
                "do-not-disturb-talk",
                15,
                LIGHT,
                Set.of(LIMITS_DEVICES),
                Set.of(PRESENCE),
                ALL_TOGETHER),
            tuple("music-not-tv", 20, NONE, Set.of(LIMITS_DEVICES), Set.of(PRESENCE), NOT_FRIENDS),
            tuple(
                "tech-free-walk",
                20,
                NONE,
                Set.of(LIMITS_DEVICES, SAME_PLACE),
                Set.of(PRESENCE),
                ALL),
            tuple(
                "social-media-fast",
                5,
                NONE,
                Set.of(LIMITS_DEVICES),
                Set.of(PRESENCE, AUTONOMY),
                NOT_PARENTS),
            tuple(
                "screen-time-goals",
                10,
                NONE,
                Set.of(LIMITS_DEVICES, NEEDS_DEVICE),
                Set.of(PRESENCE),
                NOT_PARENTS),
            tuple("analog-tools", 15, NONE, Set.of(LIMITS_DEVICES), Set.of(PRESENCE, MEANING), ALL),
            tuple(
                "unplug-together",
                30,
                NONE,
                Set.of(LIMITS_DEVICES, SAME_PLACE),
                Set.of(PRESENCE, PLAY_AND_NOVELTY),
                ALL_TOGETHER),
            tuple(
                "ten-minute-replacement",
                10,
                NONE,
                Set.of(LIMITS_DEVICES),
                Set.of(PRESENCE),
                NOT_FRIENDS),
            tuple("reflect-weekly", 5, NONE, Set.of(), Set.of(PRESENCE), ALL));
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
  @DisplayName("S-33: only the unplugged evening is in person only")
  void inPersonOnly_isTheUnpluggedEveningAlone() {
    assertThat(RITUALS)
        .filteredOn(Ritual::inPersonOnly)
        .extracting(ritual -> ritual.id().value())
        .containsExactly("unplug-together");
  }
}
