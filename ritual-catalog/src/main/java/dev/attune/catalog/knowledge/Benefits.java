package dev.attune.catalog.knowledge;

import java.util.List;

/** What closeness is said to be good for beyond romance. */
final class Benefits {
  private static final String SOURCE = "an article on closeness, which names no source";

  private Benefits() {}

  static List<Note> benefits() {
    return List.of(
        Note.reported(
            "resilience",
            "Resilience",
            "People who feel close to others are said to get up again more easily after a blow.",
            SOURCE),
        Note.reported(
            "loyal-friendships",
            "Loyal friendships",
            "Friends who are open with each other are said to stay, even when life gets hard.",
            SOURCE),
        Note.reported(
            "secure-children",
            "Secure children",
            "Children whose feelings are met with warmth are said to feel more secure.",
            SOURCE),
        Note.reported(
            "conflict-at-work",
            "Calmer disagreements at work",
            "Those who practise listening at home are said to handle disagreements at work better.",
            SOURCE),
        Note.reported(
            "self-awareness",
            "Knowing and liking oneself",
            "Putting feelings into words for another is said to bring self-awareness and a kinder eye for oneself.",
            SOURCE),
        Note.reported(
            "physical-health",
            "Physical health",
            "Close bonds are said to ease stress and to do the body good.",
            SOURCE),
        Note.reported(
            "belonging-and-meaning",
            "Belonging and meaning",
            "To be known by somebody is said to give a sense of belonging, and life more meaning.",
            SOURCE));
  }
}
