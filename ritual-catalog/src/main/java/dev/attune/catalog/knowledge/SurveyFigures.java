package dev.attune.catalog.knowledge;

import java.util.List;

/** Single figures from surveys. */
final class SurveyFigures {
  private SurveyFigures() {}

  static List<SurveyFigure> figures() {
    return List.of(
        SurveyFigure.of(
            "STAT-01",
            41,
            "of people aged 40 and older are said to wish for more emotional connection.",
            "AARP, 2023"),
        SurveyFigure.of(
            "STAT-02",
            32,
            "of 25,000 users asked are said to be drawn more by emotional closeness than by sex.",
            "Bumble, 2024"),
        SurveyFigure.of(
            "STAT-08",
            81,
            "are said to hold that talking regularly keeps a bond alive, and not destiny.",
            "The Knot, 2024"),
        SurveyFigure.of(
            "STAT-09",
            67,
            "are said to feel that screens have come between them.",
            "The Knot, 2024"),
        SurveyFigure.of(
            "STAT-10",
            70,
            "of couples who drifted apart are said to have let small hurts pile up.",
            "Riverbank Therapy, 2023"));
  }
}
