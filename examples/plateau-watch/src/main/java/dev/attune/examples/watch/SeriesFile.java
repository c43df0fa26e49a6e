package dev.attune.examples.watch;

import dev.attune.core.error.AttuneException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * {@code series.csv}: one row a check-in, {@code series_id,day,closeness}. A missed day has no row. Rows may come in any order; of
 * two for one day the later one counts, as a person may correct what they said.
 */
final class SeriesFile {
  private static final String ID = "series_id";
  private static final String DAY = "day";
  private static final String CLOSENESS = "closeness";

  /** One person's points from 0 to 10 by day. */
  record Series(SortedMap<LocalDate, Integer> ratings) implements Recorded {
    /** A series without a check-in. */
    static Series none() {
      return new Series(new TreeMap<>());
    }

    @Override
    public LocalDate lastDay() {
      return ratings.lastKey();
    }

    @Override
    public Watched asOf(String id, LocalDate on) {
      return new Watched.Series(id, on, Finding.of(ratings, on));
    }

    /** What somebody rated is not told by a text. */
    @Override
    public String toString() {
      return "Series{***}";
    }
  }

  private SeriesFile() {}

  /**
   * Reads a file.
   *
   * @param progress is told how many bytes have been read
   * @return the series by id, in the order in which they come first
   * @throws AttuneException where something in it is wrong; the message tells where
   */
  static Map<String, Series> read(Path file, LongConsumer progress) throws IOException {
    Map<String, Series> series = new LinkedHashMap<>();
    try (CsvTable table = CsvTable.open(file, List.of(ID, DAY, CLOSENESS))) {
      for (Optional<CsvTable.Row> next = table.next(); next.isPresent(); next = table.next()) {
        CsvTable.Row row = next.get();
        series
            .computeIfAbsent(row.id(ID), id -> Series.none())
            .ratings()
            .put(
                Days.date(row.wholeNumber(DAY, -Days.FURTHEST, Days.FURTHEST)),
                row.wholeNumber(CLOSENESS, 0, 10));
        progress.accept(table.bytesRead());
      }
    }
    return series;
  }
}
