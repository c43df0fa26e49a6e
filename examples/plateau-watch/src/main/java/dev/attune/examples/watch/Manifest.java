package dev.attune.examples.watch;

import dev.attune.core.error.AttuneException;
import dev.attune.examples.parts.JsonPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code manifest.json}: as of which day each id is assessed. It may say more about each, and about itself; that is passed over, as
 * it is written for others too.
 */
final class Manifest {
  /** A hundred thousand ids fit; a project convention. */
  private static final int LONGEST_BYTES = 1 << 26;

  private Manifest() {}

  /**
   * Reads the list of this name.
   *
   * @param list {@code series} or {@code couples}
   * @return the days by id, in the order of the list
   * @throws AttuneException where there is no such list, or something in it is wrong
   */
  static Map<String, LocalDate> read(Path file, String list) throws IOException {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    JsonPlace whole = JsonPlace.read(file, LONGEST_BYTES).anyProperties();
    for (JsonPlace row : whole.get(list).items()) {
      JsonPlace place = row.anyProperties().get("id");
      String id = place.text(Ids.EXPECTED);
      if (!Ids.isOne(id)) {
        throw place.expected(Ids.EXPECTED, "another text");
      }
      int day = row.get("assess_day").wholeNumber(-Days.FURTHEST, Days.FURTHEST);
      if (days.put(id, Days.date(day)) != null) {
        throw place.expected("an id of its own", "one that an earlier one has");
      }
    }
    return days;
  }
}
