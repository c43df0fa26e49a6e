package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.BondKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BeyondRomanceTest {
  // The table of ritual attributes in the domain specification (2.7); how often is our choice where
  // 2.4 names no occasion.
  private static final String ATTRIBUTES = """
      rose-and-thorn | 10 | 1 | - | disclosure, support | RFS | on-event
      validate-before-advice | 3 | 0 | - | support | P | on-event
      family-debrief | 20 | 1 | - | support, repair | S | on-event
      friend-weekly-check-in | 20 | 1 | - | disclosure, support | F | weekly
      shared-creative-project | 60 | 0 | $ | play-and-novelty, meaning | FS | monthly
      open-in-a-crisis | 15 | 1 | - | disclosure, support | F | on-event
      """;

  // The rows of the evidence specification (3.6); the last row is our own.
  private static final String EVIDENCE = """
      rose-and-thorn | EXPERIMENT | ADJACENT | SUPPORTS_WITH_CONDITIONS | HALL-2023, GABLE-2006 | NO_FORCED_DISCLOSURE, CO_RUMINATION
      validate-before-advice | RANDOMIZED_TRIAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | HAVIGHURST-2013, TIK-PILOT-2021 | CHILD_NEVER_A_RESPONDENT, NO_CHILD_DATA, CHILD_SAFETY_FIRST
      family-debrief | NONE_FOUND | THEORY_ONLY | UNTESTED | - | CO_RUMINATION
      friend-weekly-check-in | EXPERIMENT | ADJACENT | SUPPORTS_WITH_CONDITIONS | HALL-2023 | NO_SCOREKEEPING, LONG_DISTANCE_VARIANT
      shared-creative-project | NONE_FOUND | ADJACENT | UNTESTED | ARON-2000 | COST_BURDEN, NOVELTY_BY_CHOICE
      open-in-a-crisis | NONE_FOUND | THEORY_ONLY | UNTESTED | - | CO_RUMINATION, CRISIS_SIGNPOST, SUPPORT_NETWORK
      """;

  @Test
  void rituals_attributes_areThoseOfTheTable() {
    assertThat(BeyondRomance.rituals())
        .extracting(TableRow::attributes)
        .containsExactlyElementsOf(ATTRIBUTES.lines().toList());
  }

  @Test
  void rituals_evidenceAndCautions_areThoseOfTheTable() {
    assertThat(BeyondRomance.rituals())
        .extracting(TableRow::evidence)
        .containsExactlyElementsOf(EVIDENCE.lines().toList());
  }

  @Test
  @DisplayName("S-36 the ritual of parents is for parents alone and records no child")
  void validateBeforeAdvice_kinds_isForParentsAlone() {
    assertThat(BeyondRomance.rituals())
        .filteredOn(ritual -> ritual.kinds().contains(BondKind.PARENT_CHILD))
        .singleElement()
        .satisfies(ritual -> {
          assertThat(ritual.kinds()).containsExactly(BondKind.PARENT_CHILD);
          assertThat(ritual.hasSoloForm()).isFalse();
        });
  }
}
