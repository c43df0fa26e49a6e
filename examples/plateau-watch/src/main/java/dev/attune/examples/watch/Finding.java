package dev.attune.examples.watch;

import dev.attune.assessment.plateau.FittedDay;
import dev.attune.assessment.plateau.PlateauDetector;
import dev.attune.assessment.plateau.PlateauMemory;
import dev.attune.assessment.plateau.PlateauResult;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found of one person's ratings as of a day.
 *
 * @param ratings points from 0 to 10 by day, none after the day of the result
 * @param result what the library says
 * @param fitted what it saw on each day it looked at, for a picture
 */
record Finding(
    SortedMap<LocalDate, Integer> ratings, PlateauResult result, List<FittedDay> fitted) {
  private static final PlateauDetector DETECTOR = PlateauDetector.withDefaults();

  /** Looks at ratings as of a day; later ones are not known yet and are left out. */
  static Finding of(SortedMap<LocalDate, Integer> ratings, LocalDate on) {
    SortedMap<LocalDate, Integer> known = new TreeMap<>(ratings.headMap(on.plusDays(1)));
    PlateauMemory memory = DETECTOR.replay(known);
    return new Finding(
        Collections.unmodifiableSortedMap(known),
        DETECTOR.assess(memory, on),
        DETECTOR.fittedDays(memory, on));
  }

  /** What somebody rated is not told by a text. */
  @Override
  public String toString() {
    return "Finding{***}";
  }
}
