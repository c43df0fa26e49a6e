package dev.attune.examples.sweep;

import dev.attune.assessment.plateau.PlateauDetector;
import dev.attune.assessment.plateau.PlateauMemory;
import dev.attune.assessment.plateau.PlateauResult;
import dev.attune.core.bond.PersonId;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** The same sweep without Spark, without tables and without nights: each person's whole history is replayed at once. */
final class PlainSweep {
  private static final PlateauDetector DETECTOR = PlateauDetector.withDefaults();

  private final StringBuilder persons = new StringBuilder(Outcome.PERSONS_HEADER + "\n");
  private final StringBuilder bonds = new StringBuilder(Outcome.BONDS_HEADER + "\n");

  PlainSweep(Population population, int days) {
    for (long bond = 1; bond <= population.couples(); bond++) {
      SortedMap<PersonId, PlateauResult> people = new TreeMap<>();
      for (int partner = 0; partner < Population.PARTNERS.size(); partner++) {
        people.put(
            PersonId.of(Population.PARTNERS.get(partner)),
            result(memory(population.life(bond, partner), days), days));
      }
      Outcome.rows(bond, people).forEachRemaining(row -> {
        Outcome outcome = Outcome.of(row);
        (outcome.isOfBond() ? bonds : persons).append(outcome.line()).append('\n');
      });
    }
  }

  static PlateauMemory memory(Life life, int days) {
    SortedMap<LocalDate, Integer> said = new TreeMap<>();
    for (int night = 1; night <= days; night++) {
      LocalDate day = Population.day(night);
      life.closeness(night).ifPresent(points -> said.put(day, points));
    }
    return DETECTOR.replay(said);
  }

  static PlateauResult result(PlateauMemory memory, int days) {
    return DETECTOR.assess(memory, Population.day(days));
  }

  String persons() {
    return persons.toString();
  }

  String bonds() {
    return bonds.toString();
  }
}
