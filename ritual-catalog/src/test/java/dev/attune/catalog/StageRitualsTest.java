package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Stage;
import dev.attune.core.ritual.Ritual;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StageRitualsTest {
  // The table of ritual attributes in the domain specification (2.7); how often, as 2.2 says.
  private static final String ATTRIBUTES = """
      curiosity-night | 30 | 1 | - | disclosure, play-and-novelty | RF | weekly
      relationship-audit | 45 | 2 | H | repair, meaning | R | monthly
      daily-checkpoint | 5 | 1 | - | support | R | daily
      """;

  // The rows of the evidence specification (3.2).
  private static final String EVIDENCE = """
      curiosity-night | EXPERIMENT | ADJACENT | SUPPORTS_WITH_CONDITIONS | ARON-1997, KASHDAN-2011, SPRECHER-2013 | NO_FORCED_DISCLOSURE, GRADUATED_DEPTH
      relationship-audit | RANDOMIZED_TRIAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | CORDOVA-2014, HAWRILENKO-2016 | TIME_BOX, GRIEVANCE_ESCALATION, LOWER_ACUITY_ONLY
      daily-checkpoint | LONGITUDINAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | RUSU-2020, FALCONIER-2015 | TIME_BOX, CHILD_IN_EARSHOT, NOT_WHILE_DRIVING
      """;

  @Test
  void rituals_attributes_areThoseOfTheTable() {
    assertThat(StageRituals.rituals())
        .extracting(TableRow::attributes)
        .containsExactlyElementsOf(ATTRIBUTES.lines().toList());
  }

  @Test
  void rituals_evidenceAndCautions_areThoseOfTheTable() {
    assertThat(StageRituals.rituals())
        .extracting(TableRow::evidence)
        .containsExactlyElementsOf(EVIDENCE.lines().toList());
  }

  @Test
  void rituals_each_isTheOwnOneOfItsStage() {
    assertThat(StageRituals.rituals())
        .extracting(ritual -> ritual.ownOfStage().orElseThrow())
        .containsExactly(Stage.NEW, Stage.LONG_TERM, Stage.BUSY_PARENTS);
    assertThat(StageRituals.rituals())
        .allMatch(ritual -> ritual.stages().equals(Set.of(ritual.ownOfStage().orElseThrow())));
  }

  @Test
  void rituals_none_isAMicroHabit() {
    assertThat(StageRituals.rituals()).noneMatch(Ritual::microHabit);
  }
}
