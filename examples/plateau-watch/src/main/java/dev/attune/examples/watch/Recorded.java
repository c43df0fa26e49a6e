package dev.attune.examples.watch;

import java.time.LocalDate;

/** What a file holds of one id. */
interface Recorded {
  /** The last day with a check-in; only of an id that has one. */
  LocalDate lastDay();

  /** What is found in it as of a day; later check-ins are not known yet. */
  Watched asOf(String id, LocalDate on);
}
