package dev.attune.core.checkin;

import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.View;
import dev.attune.core.journal.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ratings of check-ins in a view, the last one where a person gave two of the same. */
final class Ratings {
  private final List<Rated> all;

  private Ratings(List<Rated> all) {
    this.all = all;
  }

  static Ratings in(View view) {
    return new Ratings(view.entries(Rated.class).stream()
        .filter(rated -> rated.ritual().equals(CheckInSession.RITUAL))
        .toList());
  }

  SortedMap<PersonId, List<CheckInPoint>> series() {
    SortedMap<PersonId, Map<SessionId, CheckInPoint>> points = new TreeMap<>();
    for (Rated rated : all) {
      points
          .computeIfAbsent(rated.author(), any -> new LinkedHashMap<>())
          .merge(rated.session(), point(rated), Ratings::joined);
    }
    SortedMap<PersonId, List<CheckInPoint>> series = new TreeMap<>();
    points.forEach((person, sessions) -> series.put(person, List.copyOf(sessions.values())));
    return series;
  }

  /** The mean of after minus before of each person with enough pairs; a pair belongs to the day of its later rating. */
  SortedMap<PersonId, Double> lifts(Span span, int leastPairs) {
    SortedMap<PersonId, Double> lifts = new TreeMap<>();
    series().forEach((person, points) -> {
      List<Integer> pairs = points.stream()
          .filter(point -> span.holds(point.on()))
          .filter(point -> point.before().isPresent() && point.after().isPresent())
          .map(point -> point.after().getAsInt() - point.before().getAsInt())
          .toList();
      if (pairs.size() >= leastPairs) {
        lifts.put(person, mean(pairs));
      }
    });
    return lifts;
  }

  /** The differences between the means of any two people, over the days on which both share a rating after a check-in. */
  List<Double> differences(Span span, int leastCommonDays) {
    SortedMap<PersonId, Map<LocalDate, Integer>> shared = new TreeMap<>();
    for (Rated rated : all) {
      if (rated.visibility() == Visibility.SHARED
          && rated.moment() == RatingMoment.AFTER
          && span.holds(rated)) {
        shared
            .computeIfAbsent(rated.author(), any -> new LinkedHashMap<>())
            .put(rated.date(), rated.closeness());
      }
    }
    List<Map<LocalDate, Integer>> people = List.copyOf(shared.values());
    List<Double> differences = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      for (Map<LocalDate, Integer> other : people.subList(i + 1, people.size())) {
        List<Integer> apart = onCommonDays(people.get(i), other);
        if (apart.size() >= leastCommonDays) {
          differences.add(Math.abs(mean(apart)));
        }
      }
    }
    return differences;
  }

  private static List<Integer> onCommonDays(
      Map<LocalDate, Integer> one, Map<LocalDate, Integer> other) {
    List<Integer> apart = new ArrayList<>();
    one.forEach((day, points) -> {
      Integer others = other.get(day);
      if (others != null) {
        apart.add(points - others);
      }
    });
    return apart;
  }

  private static CheckInPoint point(Rated rated) {
    OptionalInt closeness = OptionalInt.of(rated.closeness());
    return rated.moment() == RatingMoment.BEFORE
        ? new CheckInPoint(rated.date(), closeness, OptionalInt.empty())
        : new CheckInPoint(rated.date(), OptionalInt.empty(), closeness);
  }

  private static CheckInPoint joined(CheckInPoint earlier, CheckInPoint later) {
    return new CheckInPoint(
        later.on(),
        later.before().isPresent() ? later.before() : earlier.before(),
        later.after().isPresent() ? later.after() : earlier.after());
  }

  private static double mean(Collection<Integer> points) {
    return points.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }
}
