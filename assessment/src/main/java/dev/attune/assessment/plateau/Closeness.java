package dev.attune.assessment.plateau;

import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.View;
import dev.attune.core.journal.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The closeness that people rated after what they did, as far as one reader may see it. */
record Closeness(List<Rated> ratings) {
  static Closeness seenIn(View view, Instant at, LocalDate on) {
    return new Closeness(view.entries(Rated.class).stream()
        .filter(rated -> rated.moment() == RatingMoment.AFTER)
        .filter(rated -> !rated.at().isAfter(at) && !rated.date().isAfter(on))
        .toList());
  }

  /** One person's, by their own days; of several on one day the last. */
  SortedMap<LocalDate, Integer> of(PersonId person) {
    return byDay(rated -> rated.author().equals(person));
  }

  /** The same as far as all others may see it. */
  SortedMap<LocalDate, Integer> givenToAllBy(PersonId person) {
    return byDay(rated -> rated.author().equals(person) && rated.visibility() == Visibility.SHARED);
  }

  private SortedMap<LocalDate, Integer> byDay(Predicate<Rated> which) {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    ratings.stream().filter(which).forEach(rated -> days.put(rated.date(), rated.closeness()));
    return Collections.unmodifiableSortedMap(days);
  }

  /** Three asterisks: ratings are not told. */
  @Override
  public String toString() {
    return "Closeness{***}";
  }
}
