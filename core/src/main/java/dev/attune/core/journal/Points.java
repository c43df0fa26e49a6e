package dev.attune.core.journal;

import dev.attune.core.error.Require;

/** The eleven-point scale of ratings and intensities. */
final class Points {
  private static final int MOST = 10;

  private Points() {}

  /** Refuses what is off the scale without repeating it: a rating is private, a wrong one too. */
  static void require(int points, String field) {
    Require.that(
        points >= 0 && points <= MOST, field, "a whole number from 0 to " + MOST, "another number");
  }
}
