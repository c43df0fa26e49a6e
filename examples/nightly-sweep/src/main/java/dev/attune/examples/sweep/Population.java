package dev.attune.examples.sweep;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The couples who are swept: so many, all made up from one seed.
 *
 * <p>A couple is the same in every population of its seed, however many there are.
 *
 * @param couples 1 or more; they are numbered from 1 on
 * @param seed any whole number
 */
record Population(int couples, int seed) implements Serializable {
  /** Who the two of each couple are. */
  static final List<String> PARTNERS = List.of("A", "B");

  /** The day of night 1, a date of this program's choice. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

  /** The day that ends with a night. */
  static LocalDate day(int night) {
    return FIRST_DAY.plusDays(night - 1L);
  }

  /** How many people there are. */
  long people() {
    return (long) couples * PARTNERS.size();
  }

  /** One of a couple: 0 or 1, in the order of {@link #PARTNERS}. */
  Life life(long bond, int partner) {
    return Life.of(seed, bond, partner);
  }
}
