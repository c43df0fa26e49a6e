package dev.attune.catalog.knowledge;

import java.util.List;

/** What is said to happen in the brain when people are close. */
final class BrainChemistry {
  static final String SOURCE =
      "an article said to be in Frontiers in Psychology, 2023, which was not found";

  private BrainChemistry() {}

  static List<BrainExperience> experiences() {
    return List.of(
        BrainExperience.of(
            "emotional-connection",
            "Emotional connection",
            List.of("oxytocin", "serotonin", "endorphins"),
            List.of("prefrontal cortex", "insula"),
            List.of("security", "empathy")),
        BrainExperience.of(
            "physical-attraction",
            "Physical attraction",
            List.of("dopamine", "adrenaline"),
            List.of("limbic system", "amygdala"),
            List.of("excitement", "arousal")),
        BrainExperience.of(
            "social-affirmation",
            "Social affirmation",
            List.of("dopamine", "serotonin"),
            List.of("reward centres", "frontal lobe"),
            List.of("validation", "joy")),
        BrainExperience.of(
            "emotional-withdrawal",
            "Emotional withdrawal",
            List.of("cortisol", "adrenaline"),
            List.of("amygdala", "stress centres"),
            List.of("anxiety", "fear")));
  }

  static List<Note> roles() {
    return List.of(
        Note.reported(
            "dopamine", "Dopamine", "Dopamine is said to carry the sense of reward.", SOURCE),
        Note.reported("serotonin", "Serotonin", "Serotonin is said to carry well-being.", SOURCE),
        Note.reported(
            "own-opioids",
            "The body's own opioids",
            "The opioids that the body makes itself are said to carry comfort and relief.",
            SOURCE));
  }

  static List<Note> microMoments() {
    return List.of(
        Note.reported(
            "habit-of-safety",
            "Small moments add up",
            "A look, a laugh at the same thing or a passing touch are said to form, one by one, a habit of feeling safe.",
            SOURCE),
        Note.reported(
            "drought-of-moments",
            "When they grow rare",
            "Where love seems to have worn off, it is said, such moments have often been missing for a long time.",
            SOURCE));
  }
}
