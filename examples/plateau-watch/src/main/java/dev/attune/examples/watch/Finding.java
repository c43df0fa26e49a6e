package dev.attune.examples.watch;

import dev.attune.assessment.plateau.FittedDay;
import dev.attune.assessment.plateau.PlateauDetector;
import dev.attune.assessment.plateau.PlateauMemory;
import dev.attune.assessment.plateau.PlateauResult;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * What was found of one person's ratings as of a day.
 *
 * @param ratings points from 0 to 10 by day, none after the day of the result
 * @param memory what the library keeps of them
 * @param result what it says
 */
record Finding(SortedMap<LocalDate, Integer> ratings, PlateauMemory memory, PlateauResult result) {
  private static final PlateauDetector DETECTOR = PlateauDetector.withDefaults();

  /** Looks at ratings as of a day; later ones are not known yet and are left out. */
  static Finding of(SortedMap<LocalDate, Integer> ratings, LocalDate on) {
    SortedMap<LocalDate, Integer> known = ratings.headMap(on.plusDays(1));
    PlateauMemory memory = DETECTOR.replay(known);
    PlateauResult result = DETECTOR.assess(memory, on);
    return new Finding(Collections.unmodifiableSortedMap(known), memory, result);
  }

  /** What the library saw on each day it looked at, for a picture. */
  List<FittedDay> fitted() {
    return DETECTOR.fittedDays(memory, result.on());
  }

  /** What somebody rated is not told by a text. */
  @Override
  public String toString() {
    return "Finding{***}";
  }
}
