package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.ritual.Ritual;
import org.junit.jupiter.api.Test;

class MicroHabitsTest {
  // The table of ritual attributes in the domain specification (2.7); daily, as 2.1 says. 'I' is a
  // solo form.
  private static final String ATTRIBUTES = """
      morning-compliment | 1 | 0 | - | appreciation | RSP | daily
      small-thanks | 1 | 0 | - | appreciation | RFSPI | daily
      bedtime-hope-or-worry | 5 | 2 | - | disclosure | RI | daily
      eyes-not-screens | 5 | 0 | GD | presence | RFSP | daily
      small-surprise | 3 | 0 | t | appreciation, play-and-novelty | RFSP | daily
      gentle-touch | 2 | 0 | Tp | touch | R | daily
      unplugged-dinner | 15 | 0 | D | presence | RFSPI | daily
      how-can-i-support-you | 5 | 1 | - | support | RFSP | daily
      celebrate-micro-wins | 2 | 0 | - | meaning | RFSPI | daily
      midday-thinking-of-you | 1 | 0 | d | support | RFS | daily
      make-their-coffee | 5 | 0 | p | appreciation | RS | daily
      """;

  // The rows of the evidence specification (3.1), without the reference that is not confirmed.
  private static final String EVIDENCE = """
      morning-compliment | EXPERIMENT | ADJACENT | SUPPORTS_WITH_CONDITIONS | HALL-2023, MARIGOLD-2007, KILLE-2017 | LOW_SELF_ESTEEM, NO_SCOREKEEPING
      small-thanks | RANDOMIZED_TRIAL | DIRECT | SUPPORTS_WITH_CONDITIONS | ALGOE-2016, CHANG-2022, ALGOE-2010, THANKS-DIARY-2022 | RESPONSIVENESS, NOT_A_REMEDY_FOR_MISTREATMENT
      bedtime-hope-or-worry | LONGITUDINAL | ADJACENT | MIXED | LAURENCEAU-1998, SLATCHER-2010, HORN-2021 | NO_FORCED_DISCLOSURE, TIME_BOX, CO_RUMINATION, CRISIS_SIGNPOST
      eyes-not-screens | EXPERIMENT | DIRECT | SUPPORTS_WITH_CONDITIONS | CLOSENESS-EMI-2022, THORSSON-2024, TREVISAN-2017 | SENSORY_ALTERNATIVE, CULTURAL_VARIATION
      small-surprise | LONGITUDINAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | ALGOE-2010, REIS-2017 | NO_SCOREKEEPING, NOT_A_REMEDY_FOR_MISTREATMENT, COST_BURDEN
      gentle-touch | EXPERIMENT | DIRECT | SUPPORTS_WITH_CONDITIONS | AFFECTION-APP-2021, CLOSENESS-EMI-2022, DEBROT-2013, JAKUBIAK-2022, TOUCH-RESPONSIVE-2021, SOROKOWSKA-2023 | TOUCH_CONSENT, SENSORY_ALTERNATIVE, TRAUMA_AWARE, LONG_DISTANCE_VARIANT
      unplugged-dinner | EXPERIMENT | DIRECT | SUPPORTS | DWYER-2018 | ON_CALL_EXEMPTION
      how-can-i-support-you | LONGITUDINAL | ADJACENT | MIXED | BOLGER-2000, GIRME-2013, GIRME-2018, GLEASON-2008 | RESPONSIVENESS, VISIBLE_SUPPORT_COST
      celebrate-micro-wins | EXPERIMENT | DIRECT | SUPPORTS_WITH_CONDITIONS | GABLE-2006, GABLE-2012, ENTHUSIASM-2014 | RESPONSIVENESS
      midday-thinking-of-you | NONE_FOUND | THEORY_ONLY | UNTESTED | - | NO_SURVEILLANCE
      make-their-coffee | LONGITUDINAL | ADJACENT | SUPPORTS_WITH_CONDITIONS | ALGOE-2010, REIS-2017 | NO_SCOREKEEPING
      """;

  @Test
  void rituals_attributes_areThoseOfTheTable() {
    assertThat(MicroHabits.rituals())
        .extracting(TableRow::attributes)
        .containsExactlyElementsOf(ATTRIBUTES.lines().toList());
  }

  @Test
  void rituals_evidenceAndCautions_areThoseOfTheTable() {
    assertThat(MicroHabits.rituals())
        .extracting(TableRow::evidence)
        .containsExactlyElementsOf(EVIDENCE.lines().toList());
  }

  @Test
  void rituals_all_canBeTheHabitOfAPlan() {
    assertThat(MicroHabits.rituals()).allMatch(Ritual::microHabit);
  }

  @Test
  void rituals_onlyTheCoffee_isInPersonOnly() {
    assertThat(MicroHabits.rituals())
        .filteredOn(Ritual::inPersonOnly)
        .extracting(ritual -> ritual.id().value())
        .containsExactly("make-their-coffee");
  }
}
