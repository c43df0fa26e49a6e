package dev.attune.examples.watch;

import dev.attune.assessment.plateau.BondPlateauDetector;
import dev.attune.assessment.plateau.PlateauResult;
import dev.attune.assessment.practice.DayLift;
import dev.attune.assessment.practice.PracticeReview;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.AttuneException;
import dev.attune.core.progress.PracticeTrace;
import dev.attune.core.ritual.RitualId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * {@code couples.csv}: one row a check-in of a partner, {@code couple_id,partner,day,before,after,ritual}. Closeness is the rating
 * after the ritual. Rows may come in any order; of two of a partner for one day the later one counts.
 */
final class CouplesFile {
  /** What the two of a couple are called. */
  private static final List<String> PARTNERS = List.of("A", "B");

  private static final String ID = "couple_id";
  private static final String PARTNER = "partner";
  private static final String DAY = "day";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String RITUAL = "ritual";

  /** A partner's check-in on a day: points from 0 to 10 before and after a ritual. */
  record CheckIn(int before, int after, RitualId ritual) {
    /** What somebody rated is not told by a text. */
    @Override
    public String toString() {
      return "CheckIn{***}";
    }
  }

  /** Both partners' check-ins by day. */
  record Couple(SortedMap<String, SortedMap<LocalDate, CheckIn>> checkIns) implements Recorded {
    /** A couple without a check-in. */
    static Couple none() {
      SortedMap<String, SortedMap<LocalDate, CheckIn>> checkIns = new TreeMap<>();
      PARTNERS.forEach(partner -> checkIns.put(partner, new TreeMap<>()));
      return new Couple(checkIns);
    }

    private void put(String partner, LocalDate day, CheckIn checkIn) {
      checkIns.computeIfAbsent(partner, name -> new TreeMap<>()).put(day, checkIn);
    }

    @Override
    public LocalDate lastDay() {
      return checkIns.values().stream()
          .filter(days -> !days.isEmpty())
          .map(days -> days.lastKey())
          .max(LocalDate::compareTo)
          .orElseThrow();
    }

    /** Looks at each partner, and puts them together; one who never checked in is one of the two all the same. */
    @Override
    public Watched asOf(String id, LocalDate on) {
      SortedMap<String, Finding> people = new TreeMap<>();
      Map<PersonId, PlateauResult> results = new TreeMap<>();
      List<PracticeTrace> traces = new ArrayList<>();
      List<DayLift> lifts = new ArrayList<>();
      checkIns.forEach((partner, days) -> {
        SortedMap<LocalDate, Integer> closeness = new TreeMap<>();
        days.headMap(on.plusDays(1)).forEach((day, checkIn) -> {
          closeness.put(day, checkIn.after());
          traces.add(new PracticeTrace(PersonId.of(partner), checkIn.ritual(), day));
          lifts.add(new DayLift(day, checkIn.after() - checkIn.before()));
        });
        Finding finding = Finding.of(closeness, on);
        people.put(partner, finding);
        results.put(PersonId.of(partner), finding.result());
      });
      return new Watched.Couple(
          id,
          BondPlateauDetector.withDefaults().assess(results),
          PracticeReview.withDefaults().review(traces, lifts, PARTNERS.size(), on),
          people);
    }

    /** What somebody rated is not told by a text. */
    @Override
    public String toString() {
      return "Couple{***}";
    }
  }

  private CouplesFile() {}

  /**
   * Reads a file.
   *
   * @param progress is told how many bytes have been read
   * @return couples by id, in the order in which they come first
   * @throws AttuneException where something in it is wrong; the message tells where
   */
  static Map<String, Couple> read(Path file, LongConsumer progress) throws IOException {
    Map<String, Couple> couples = new LinkedHashMap<>();
    try (CsvTable table = CsvTable.open(file, List.of(ID, PARTNER, DAY, BEFORE, AFTER, RITUAL))) {
      for (Optional<CsvTable.Row> next = table.next(); next.isPresent(); next = table.next()) {
        CsvTable.Row row = next.get();
        couples
            .computeIfAbsent(row.id(ID), id -> Couple.none())
            .put(
                row.nameAmong(PARTNER, PARTNERS),
                Days.date(row.wholeNumber(DAY, -Days.FURTHEST, Days.FURTHEST)),
                new CheckIn(
                    row.wholeNumber(BEFORE, 0, 10),
                    row.wholeNumber(AFTER, 0, 10),
                    row.ritual(RITUAL)));
        progress.accept(table.bytesRead());
      }
    }
    return couples;
  }
}
