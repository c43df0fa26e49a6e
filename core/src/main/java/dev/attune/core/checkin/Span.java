package dev.attune.core.checkin;

import dev.attune.core.journal.Entry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A number of calendar days. */
record Span(LocalDate firstInclusive, LocalDate lastInclusive) {
  static Span endingOn(LocalDate last, int days) {
    return new Span(last.minusDays(days - 1L), last);
  }

  /** The span of the same length that ends the day before this one begins. */
  Span before() {
    LocalDate last = firstInclusive.minusDays(1);
    return new Span(last.minusDays(lastInclusive.toEpochDay() - firstInclusive.toEpochDay()), last);
  }

  /** The part of this span from a day on; empty where the day is after it. */
  Optional<Span> from(LocalDate day) {
    return day.isAfter(lastInclusive)
        ? Optional.empty()
        : Optional.of(day.isAfter(firstInclusive) ? new Span(day, lastInclusive) : this);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(firstInclusive) && !day.isAfter(lastInclusive);
  }

  boolean holds(Entry entry) {
    return holds(entry.date());
  }

  Stream<LocalDate> days() {
    return firstInclusive.datesUntil(lastInclusive.plusDays(1));
  }
}
