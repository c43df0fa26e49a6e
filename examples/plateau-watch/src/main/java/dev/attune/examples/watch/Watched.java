package dev.attune.examples.watch;

import dev.attune.assessment.plateau.BondPlateauResult;
import dev.attune.core.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was found for one id of a file. */
sealed interface Watched {
  /** The id, as the file has it. */
  String id();

  /** The day as of which it was found. */
  LocalDate on();

  /** Where closeness is going, in a few words. */
  String state();

  /** How often such an answer was right in simulation, 0 to 1. */
  double confidence();

  /** Why, with numbers for dates. */
  List<Reason> reasons();

  /** What was found of each person, by what the person is called. */
  SortedMap<String, Finding> people();

  /** A series of one person's ratings. */
  record Series(String id, LocalDate on, Finding finding) implements Watched {
    @Override
    public String state() {
      return StateWords.state(finding.result());
    }

    @Override
    public double confidence() {
      return finding.result().confidence();
    }

    @Override
    public List<Reason> reasons() {
      return Days.inNumbers(finding.result().reasons());
    }

    @Override
    public SortedMap<String, Finding> people() {
      return new TreeMap<>(Map.of(id, finding));
    }

    @Override
    public String toString() {
      return "Series{***}";
    }
  }

  /** A couple, put together from what was found of each. */
  record Couple(String id, BondPlateauResult bond, SortedMap<String, Finding> people)
      implements Watched {
    @Override
    public LocalDate on() {
      return bond.on();
    }

    /** Who is in the state: {@code A}, {@code B}, or {@code BOTH}. */
    String scope() {
      return bond.scope().size() == bond.people()
          ? "BOTH"
          : bond.scope().first().value();
    }

    @Override
    public String state() {
      return StateWords.state(bond.state());
    }

    @Override
    public double confidence() {
      return bond.confidence();
    }

    @Override
    public List<Reason> reasons() {
      return Days.inNumbers(bond.reasons());
    }

    @Override
    public String toString() {
      return "Couple{***}";
    }
  }
}
