package dev.attune.catalog.guidance;

import java.util.List;

/** Errors that often stand in the way of a repair. */
final class FrequentErrors {
  private FrequentErrors() {}

  static List<Pitfall> errors() {
    return List.of(
        Pitfall.of("avoiding-hard-talks", "Putting off the hard talk")
            .looksLike("It never seems to be the right moment, and everyone steps around the "
                + "same subject.")
            .gentlerWay(
                "Set a short time for one subject only, say what you hope for, and stop when the time is up. Where talking "
                    + "does not feel safe, seek someone to support you first.")
            .build(),
        Pitfall.of("weaponising-vulnerability", "Using soft spots in a fight")
            .looksLike(
                "Something once told in trust turns up in an argument, and it lands where it hurts most.")
            .gentlerWay(
                "Stop, say that this was out of bounds, and take it back. Let the subject rest until trust has recovered.")
            .build(),
        Pitfall.of("closeness-as-done", "Treating closeness as finished")
            .looksLike("After a good spell the small rituals fade, because all is well now.")
            .gentlerWay(
                "Keep one tiny thing going, above all in good times, and be curious: people go on changing.")
            .build());
  }
}
