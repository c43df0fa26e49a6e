package dev.attune.catalog.knowledge;

import java.util.List;

/** What people are said to have expected of each other, decade by decade. */
final class Eras {
  private static final String SOURCE = "several sources that were not named";

  private Eras() {}

  static List<EraExpectation> expectations() {
    return List.of(
        EraExpectation.of(
            1920,
            "expected little or not at all",
            "work done side by side",
            "fixed roles and stigma"),
        EraExpectation.of(
            1980,
            "hoped for more and more, yet optional",
            "date nights",
            "a taboo on showing emotion"),
        EraExpectation.of(
            2020, "seen as essential", "check-ins and hobbies in common", "screens and stress"));
  }

  static List<Note> shifts() {
    return List.of(
        Note.reported(
            "a-century-ago",
            "A century ago",
            "The bond is said to have served survival first: food, standing and protection.",
            SOURCE),
        Note.reported(
            "1920s",
            "The 1920s",
            "Marriage is said to have been a social contract above all.",
            SOURCE),
        Note.reported(
            "1960s",
            "The 1960s",
            "Romantic love and the wish to express oneself are said to have come to the fore.",
            SOURCE),
        Note.reported(
            "1990s",
            "The 1990s",
            "Therapy and working on oneself are said to have become ordinary.",
            SOURCE),
        Note.reported(
            "2020s",
            "The 2020s",
            "Emotional labour, vulnerability and connection over a distance are said to "
                + "have become common subjects.",
            SOURCE),
        Note.reported(
            "next",
            "What may come next",
            "Software that accompanies couples, other ways to think about gender and about how people attach, and digital rituals "
                + "that resemble those of daily life are said to lie ahead.",
            SOURCE));
  }
}
