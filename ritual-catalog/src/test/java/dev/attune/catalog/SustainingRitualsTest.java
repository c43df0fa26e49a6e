package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Circumstance;
import org.junit.jupiter.api.Test;

class SustainingRitualsTest {
  // The table of ritual attributes in the domain specification (2.7); how often is our choice
  // except for the retreat, which 2.3 calls quarterly.
  private static final String ATTRIBUTES = """
      relationship-retreat | 720 | 1 | Hp$$ | presence, play-and-novelty | R | quarterly
      memory-lane-night | 45 | 1 | - | meaning | RFS | monthly
      co-learning | 60 | 0 | $ | play-and-novelty | RFSPI | weekly
      shared-project | 60 | 0 | - | play-and-novelty, meaning | RFSP | monthly
      """;

  // The rows of the evidence specification (3.7); of the two rows of shared-project the lower
  // grade.
  private static final String EVIDENCE = """
      relationship-retreat | META_ANALYSIS | ADJACENT | SUPPORTS_WITH_CONDITIONS | HAWKINS-2008, HAWKINS-2012, RETREAT-LOCATION | CARE_DUTIES, ISOLATION_RISK, COST_BURDEN
      memory-lane-night | EXPERIMENT | DIRECT | MIXED | EVANS-2022, CLOSENESS-EMI-2022, NOSTALGIA-2018 | GRIEF_AWARE
      co-learning | RANDOMIZED_TRIAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | REISSMAN-1993, EXCITEMENT-RCT-2013, ARON-2000, GIRME-2014 | ACCESSIBILITY_MOBILITY, COST_BURDEN, NOVELTY_BY_CHOICE
      shared-project | LONGITUDINAL | DIRECT | SUPPORTS_WITH_CONDITIONS | VOLUNTEER-THESIS, ARON-2000 | COST_BURDEN, NOVELTY_BY_CHOICE
      """;

  @Test
  void rituals_attributes_areThoseOfTheTable() {
    assertThat(SustainingRituals.rituals())
        .extracting(TableRow::attributes)
        .containsExactlyElementsOf(ATTRIBUTES.lines().toList());
  }

  @Test
  void rituals_evidenceAndCautions_areThoseOfTheTable() {
    assertThat(SustainingRituals.rituals())
        .extracting(TableRow::evidence)
        .containsExactlyElementsOf(EVIDENCE.lines().toList());
  }

  @Test
  void rituals_inGrief_onlyMemoryLaneNightWaitsToBeAskedFor() {
    assertThat(SustainingRituals.rituals())
        .filteredOn(ritual -> ritual.onlyWhenAskedIn().contains(Circumstance.GRIEF))
        .extracting(ritual -> ritual.id().value())
        .containsExactly("memory-lane-night");
  }
}
