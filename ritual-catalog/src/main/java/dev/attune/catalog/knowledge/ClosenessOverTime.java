package dev.attune.catalog.knowledge;

import java.util.List;

/** How close people are said to have felt over the years. */
final class ClosenessOverTime {
  private ClosenessOverTime() {}

  static List<ClosenessYear> years() {
    return List.of(
        ClosenessYear.of(2005, 57, 26, "texting and the first social networks"),
        ClosenessYear.of(2015, 48, 35, "social apps and longer working hours"),
        ClosenessYear.of(2023, 39, 46, "work from home and more screen time than ever"),
        ClosenessYear.of(2024, 37, 49, "growing regard for closeness over sex"));
  }
}
