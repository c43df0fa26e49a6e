package dev.attune.catalog.knowledge;

import java.util.List;

/** What a younger generation is said to do differently. */
final class Lessons {
  private static final String SOURCE = "an article on closeness, which names no source";

  private Lessons() {}

  static List<Note> lessons() {
    return List.of(
        Note.reported(
            "mental-health-and-boundaries",
            "Talking about it is normal",
            "Mental health and boundaries are said to be everyday subjects now, with no need to lower one's voice.",
            SOURCE),
        Note.reported(
            "chosen-family",
            "Chosen family counts",
            "Friends and chosen family are said to be held as dear as a romance, and tended with as much care.",
            SOURCE),
        Note.reported(
            "technology-that-connects",
            "Technology can connect",
            "Devices are said to be used on purpose to find each other, and not only to pass the time.",
            SOURCE),
        Note.reported(
            "commitment-as-growth",
            "Commitment means growing",
            "A bond is said to be measured by how people grow in it, and not only by how long it lasts.",
            SOURCE),
        Note.reported(
            "micro-affirmations",
            "A few words over big gestures",
            "A short sign of having noticed someone is said to be worth more than a spectacle.",
            SOURCE),
        Note.reported(
            "consent-everywhere",
            "Asking first, everywhere",
            "Consent and checking in are said to belong to all of life together, and not only to the bedroom.",
            SOURCE),
        Note.reported(
            "differences-as-assets",
            "Differences are riches",
            "Unlike tempers, cultures and minds are said to be welcomed as something to learn from.",
            SOURCE));
  }
}
