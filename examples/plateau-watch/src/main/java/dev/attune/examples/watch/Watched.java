package dev.attune.examples.watch;

import dev.attune.assessment.plateau.BondPlateauResult;
import dev.attune.assessment.practice.Found;
import dev.attune.assessment.practice.PracticeTrends;
import dev.attune.core.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
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

  /** What was found, in a few lines. */
  List<String> summary();

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
    public List<String> summary() {
      return List.of(StateWords.summary(finding.result()));
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

  /** A couple, put together from what was found of each, with what changed in what they do. */
  record Couple(
      String id, BondPlateauResult bond, PracticeTrends trends, SortedMap<String, Finding> people)
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
      List<Reason> reasons = new ArrayList<>(Days.inNumbers(bond.reasons()));
      reasons.addAll(trends.reasons());
      return reasons;
    }

    /** The reasons without those of changes that were not found. */
    @Override
    public List<String> summary() {
      List<Reason> reasons = new ArrayList<>(Days.inNumbers(bond.reasons()));
      if (trends.participation().falling() == Found.YES) {
        reasons.add(trends.participation().reason());
      }
      if (trends.lift().shrinking() == Found.YES) {
        reasons.add(trends.lift().reason());
      }
      if (trends.variety().repeating() == Found.YES) {
        reasons.add(trends.variety().reason());
      }
      return reasons.stream().map(Reason::text).toList();
    }

    @Override
    public String toString() {
      return "Couple{***}";
    }
  }
}
