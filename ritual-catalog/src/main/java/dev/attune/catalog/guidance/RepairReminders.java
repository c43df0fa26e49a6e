package dev.attune.catalog.guidance;

import java.util.List;

/** Reminders for the time after a rupture. */
final class RepairReminders {
  private RepairReminders() {}

  static List<Guide> reminders() {
    return List.of(
        Guide.of("progress-is-not-linear", "A step back is part of the way")
            .text(
                "Good days and hard days alternate for a while. A hard one does not undo the good ones.")
            .build(),
        Guide.of(
                "changed-behaviour-outweighs-apology",
                "What changes matters more than what is said")
            .text("An apology opens the door; only doing it differently walks through it. "
                + "Look at the weeks, not at the words.")
            .build(),
        Guide.of("be-kind-to-yourself", "Be kind to yourself as well")
            .text(
                "You may be tired, ashamed or unsure. Speak to yourself as you would to a good friend, and rest.")
            .build(),
        Guide.of(
                "reconnection-not-perfection",
                "The aim is to find your way back, not to be flawless")
            .text(
                "You are practising how to return to each other after a hurt. It can be clumsy and still count.")
            .build(),
        Guide.of("causes-not-symptoms", "Look beneath the quarrel")
            .text(
                "The dishes are seldom about the dishes. Ask what each of you was missing, and begin there.")
            .build(),
        Guide.of("celebrate-small-steps", "Mark each small step together")
            .text(
                "A calmer evening or a sentence swallowed in time is worth a smile. Say aloud that you noticed.")
            .build());
  }
}
