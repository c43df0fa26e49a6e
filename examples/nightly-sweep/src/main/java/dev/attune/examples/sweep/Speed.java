package dev.attune.examples.sweep;

import java.util.Locale;

/** How fast a sweep was, for the terminal alone: no two runs take the same time. */
final class Speed {
  private Speed() {}

  static String words(long people, int nights, double seconds, int cores) {
    if (nights == 0) {
      return "Nothing was left to sweep.\n";
    }
    return String.format(
        Locale.ROOT,
        "Swept %,d people through %,d %s in %,.1f s on %,d %s: %,.0f person-nights a second and core.\n",
        people,
        nights,
        nights == 1 ? "night" : "nights",
        seconds,
        cores,
        cores == 1 ? "core" : "cores",
        people * nights / seconds / cores);
  }
}
