package dev.attune.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.plateau.PlateauDetector;
import dev.attune.assessment.plateau.PlateauMemory;
import dev.attune.assessment.plateau.PlateauResult;
import dev.attune.assessment.plateau.PlateauState;
import dev.attune.core.bond.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What stands in the files of results. */
class OutcomeTest {
  private static final PlateauDetector DETECTOR = PlateauDetector.withDefaults();
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  /** The same answer on each day. */
  private static PlateauMemory always(int points, int days) {
    SortedMap<LocalDate, Integer> said = new TreeMap<>();
    for (int day = 0; day < days; day++) {
      said.put(FIRST.plusDays(day), points);
    }
    return DETECTOR.replay(said);
  }

  private static List<Outcome> outcomes(PlateauMemory a, PlateauMemory b, LocalDate on) {
    SortedMap<PersonId, PlateauResult> people = new TreeMap<>();
    people.put(PersonId.of("A"), DETECTOR.assess(a, on));
    people.put(PersonId.of("B"), DETECTOR.assess(b, on));
    List<Outcome> outcomes = new ArrayList<>();
    Outcome.rows(7, people).forEachRemaining(row -> outcomes.add(Outcome.of(row)));
    return outcomes;
  }

  @Test
  void rows_levelAndNobody_areALineEach() {
    List<Outcome> outcomes = outcomes(always(6, 100), PlateauMemory.empty(), FIRST.plusDays(99));
    assertThat(outcomes)
        .extracting(Outcome::person)
        .as("the bond, then its people")
        .containsExactly("", "A", "B");
    assertThat(outcomes)
        .extracting(Outcome::state)
        .containsExactly(
            PlateauState.PLATEAU, PlateauState.PLATEAU, PlateauState.INSUFFICIENT_DATA);
    // a slope of exactly 0 and a level of exactly 6; since the first day, at least
    assertThat(outcomes.get(1).line())
        .matches(
            "7,A,plateau,0\\.\\d{1,6},true,0,6,2026-01-01,2026-01-01,[-0-9]{10},true,FLAT_SLOPE");
    assertThat(outcomes.get(2).line())
        .isEqualTo("7,B,insufficient-data,0,false,,,,,,,TOO_FEW_CHECKINS");
    // one-sided: 0.6 at most
    assertThat(outcomes.get(0).line())
        .matches(
            "7,plateau,A,0\\.6,true,true,false,false,2026-01-01,2026-01-01,[-0-9]{10},true,CLOSENESS_LEVEL");
  }

  @Test
  void rows_everyLine_hasTheCellsOfItsHeader() {
    for (Outcome outcome : outcomes(always(6, 50), always(10, 50), FIRST.plusDays(60))) {
      String header = outcome.isOfBond() ? Outcome.BONDS_HEADER : Outcome.PERSONS_HEADER;
      assertThat(outcome.line().split(",", -1)).hasSameSizeAs(header.split(",", -1));
    }
    assertThat(outcomes(always(6, 50), always(6, 50), FIRST.plusDays(60)).get(0).line())
        .startsWith("7,plateau,both,");
  }
}
