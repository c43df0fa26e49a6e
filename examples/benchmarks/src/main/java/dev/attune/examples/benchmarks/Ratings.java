package dev.attune.examples.benchmarks;

import java.time.LocalDate;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ratings of closeness drawn with a fixed seed: slow waves, days that are a little alike, one day in five without a rating. */
final class Ratings {
  private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
  private static final double LIKENESS = 0.25;
  private static final double NOISE = 1.1;

  private Ratings() {}

  /** The ratings of one person by day. */
  static SortedMap<LocalDate, Integer> of(int count, long seed) {
    Random random = new Random(seed);
    SortedMap<LocalDate, Integer> ratings = new TreeMap<>();
    double noise = 0;
    for (int day = 0; ratings.size() < count; day++) {
      noise = LIKENESS * noise + NOISE * random.nextGaussian();
      if (random.nextInt(5) > 0) {
        long points = Math.round(5 + 2 * Math.sin(day / 200.0) + noise);
        ratings.put(FIRST.plusDays(day), (int) Math.max(0, Math.min(10, points)));
      }
    }
    return ratings;
  }
}
