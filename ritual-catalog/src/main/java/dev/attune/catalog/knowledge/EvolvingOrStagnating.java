package dev.attune.catalog.knowledge;

import java.util.List;

/** How bonds that keep evolving are said to differ from bonds that stagnate. */
final class EvolvingOrStagnating {
  private static final String UNNAMED = "an article on closeness, which names no source";

  private EvolvingOrStagnating() {}

  static List<ContrastRow> rows() {
    return List.of(
        ContrastRow.of(
            "emotional-closeness",
            "Emotional closeness",
            "high and lasting, with many a short honeymoon",
            "on the wane over time while boredom grows",
            UNNAMED),
        ContrastRow.of(
            "recovery-after-conflict",
            "Recovery after conflict",
            "quick, constructive and resilient",
            "slow, defensive and always the same",
            UNNAMED),
        ContrastRow.of(
            "satisfaction",
            "Satisfaction",
            "high throughout",
            "lower after two to five years",
            "a coaching site, 2024"));
  }
}
