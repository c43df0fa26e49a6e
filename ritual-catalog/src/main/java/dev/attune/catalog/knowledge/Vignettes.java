package dev.attune.catalog.knowledge;

import java.util.List;

/** Short stories, told without names. */
final class Vignettes {
  private static final String SOURCE =
      "a story heard elsewhere and retold freely; its details are made up";

  private Vignettes() {}

  static List<Note> vignettes() {
    return List.of(
        Note.reported(
            "marathon-of-confessions",
            "The weekend when everything was told",
            "Two people, together for two years, gave themselves a weekend to tell each other everything. They began with hope "
                + "and ended, late on Sunday, raw and wordless: old affairs of the heart, old shame, all of it at once. For weeks "
                + "afterwards they moved around each other on tiptoe. What helped was not another long talk. They agreed on one "
                + "small thing each evening, and on thanking the one who told it. It took time, and some evenings one of them "
                + "passed. But the house grew warm again.",
            SOURCE),
        Note.reported(
            "shutdown",
            "Four quiet days",
            "It had begun with a bill nobody had paid and ended with a closed door. Then came four days of good manners: the salt "
                + "was passed, the cat was fed, and neither of them said a real word. Each was waiting for the other, and each "
                + "took the waiting for coldness. On the fifth morning one of them said, over the sink, that the silence was "
                + "worse than the quarrel. They laughed a little, out of relief. The bill was still there, and so were they, and "
                + "this time they sat down to it together.",
            SOURCE),
        Note.reported(
            "premature-oversharing",
            "Too much on the third evening",
            "They had met three times and liked each other a great deal. On the third evening one of them, carried along by the "
                + "music and the kindness, told the hardest story there was to tell. The other listened as well as they could, "
                + "went home, and did not know what to write. Days passed. Both felt ashamed: one for having told so much, one "
                + "for not having known how to hold it. A short message found the way back. It asked for a walk and for easy "
                + "talk, and the story kept until there was room for it.",
            SOURCE),
        Note.reported(
            "ignored-space",
            "The hour that never came",
            "One of them had asked for it in spring: an hour alone after work, before the talking began. It was a small wish, and "
                + "it was always granted in words. Then there was a question through the door, an errand, something funny to "
                + "show. By autumn the asking had stopped and the sharp remarks had begun, about shoes and about spoons. When "
                + "they finally spoke of it, both were sad. The hour went on the kitchen calendar in ink, and with it a cup of "
                + "tea for two at its end.",
            SOURCE),
        Note.reported(
            "two-opposites",
            "Loud songs and long tables",
            "One loved music that shook the windows, the other loved the quiet kind. One came from a family that argued across a "
                + "long table, the other from a home where a raised eyebrow said it all. Friends wondered how it could last. They "
                + "sat down together once a week and asked how things stood. They took turns with the music and found, in time, a "
                + "hobby that was new to both. And they quarrelled honestly, in the open, and came back. Their differences are "
                + "all still there. They have become good company.",
            SOURCE));
  }
}
