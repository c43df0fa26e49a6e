package dev.attune.core.selection;

import dev.attune.core.ritual.RitualId;
import java.time.LocalDate;
import java.util.List;

/**
 * How a ritual has been practised lately: when last, and how it lifted those whose ratings the reader may see.
 *
 * @param ritual the ritual
 * @param lastDoneOn the day it was last done
 * @param lifts after minus before of each rating in the last 56 days, in points of the eleven-point closeness scale; empty
 *     where nobody rated it or no rating may be seen
 * @since 1.0
 */
public record Practice(RitualId ritual, LocalDate lastDoneOn, List<Double> lifts) {
  /**
   * Creates the practice, with the lifts copied.
   *
   * @param ritual the ritual
   * @param lastDoneOn the day it was last done
   * @param lifts after minus before of each rating in the last 56 days, in points of the eleven-point closeness scale; empty
   *     where nobody rated it or no rating may be seen
   */
  public Practice {
    lifts = List.copyOf(lifts);
  }

  /** The ritual and the day; ratings are not told. */
  @Override
  public String toString() {
    return "Practice{" + ritual + ", " + lastDoneOn + "}";
  }
}
