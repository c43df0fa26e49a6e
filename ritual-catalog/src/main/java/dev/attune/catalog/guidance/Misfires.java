package dev.attune.catalog.guidance;

import java.util.List;

/** Ways in which closeness misfires, to be recognised early. */
final class Misfires {
  private Misfires() {}

  static List<Pitfall> misfires() {
    return List.of(
        Pitfall.of("shutdown", "Not a word for days")
            .looksLike(
                "The argument ended, yet nobody has spoken of it or of much else since, and the quiet grows heavier.")
            .gentlerWay(
                "Break the silence with something small and true, such as that you miss talking. If you need more time, "
                    + "say until when.")
            .build(),
        Pitfall.of("premature-oversharing", "Too much, too soon")
            .looksLike(
                "A great deal is told at once, and afterwards one feels bare and the other overwhelmed.")
            .gentlerWay(
                "Slow down together. Go back to light talk for a while and let the deep things come one at a time.")
            .build(),
        Pitfall.of("ignored-space", "A wish for time alone that goes unheard")
            .looksLike(
                "One keeps asking for an hour alone, the other keeps filling it, and small jabs begin to appear.")
            .gentlerWay(
                "Put the time alone on the calendar like any other promise, and part and meet again with a friendly word.")
            .build());
  }
}
