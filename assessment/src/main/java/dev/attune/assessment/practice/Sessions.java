package dev.attune.assessment.practice;

import dev.attune.core.progress.PracticeTrace;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The days of each ritual, whoever took part. */
final class Sessions {
  private final SortedMap<RitualId, NavigableSet<LocalDate>> days = new TreeMap<>();
  private final Weeks weeks;

  Sessions(Collection<PracticeTrace> traces, Weeks weeks) {
    this.weeks = weeks;
    for (PracticeTrace trace : traces) {
      if (!trace.on().isAfter(weeks.on())) {
        days.computeIfAbsent(trace.ritual(), any -> new TreeSet<>()).add(trace.on());
      }
    }
  }

  RitualVariety variety(PracticeSettings settings) {
    List<Integer> counts = days.values().stream()
        .map(ofRitual -> ofRitual.tailSet(weeks.firstRecent()).size())
        .toList();
    int sessions = counts.stream().mapToInt(Integer::intValue).sum();
    OptionalDouble sameness = sameness(counts, sessions);
    OptionalInt fresh = freshSessions();
    boolean enough = sessions >= settings.leastSessions();
    Found repeating = enough
        ? Found.of(Weeks.rounded(sameness.orElse(0)) >= settings.repetition())
        : Found.UNKNOWN;
    Found muchNovelty = enough && fresh.isPresent()
        ? Found.of(repeating == Found.NO && fresh.getAsInt() >= settings.muchNovelty())
        : Found.UNKNOWN;
    RitualVariety.Builder variety = RitualVariety.builder()
        .repeating(repeating)
        .muchNovelty(muchNovelty)
        .sessions(sessions)
        .sameness(sameness)
        .freshSessions(fresh)
        .daysSinceFresh(daysSinceFresh());
    sameness.stream()
        .filter(chance -> chance > 0)
        .forEach(chance -> variety.effectiveRituals(1 / chance));
    RitualVariety found = variety.reason(tooFew(sessions, settings)).build();
    return enough ? RitualVariety.builder().from(found).reason(reason(found)).build() : found;
  }

  /** Each session is compared with the others: of n of one ritual, n(n − 1) pairs are the same. */
  private static OptionalDouble sameness(List<Integer> counts, int sessions) {
    if (sessions < 2) {
      return OptionalDouble.empty();
    }
    long same = counts.stream().mapToLong(count -> count * (count - 1L)).sum();
    return OptionalDouble.of(same / (sessions * (sessions - 1.0)));
  }

  private OptionalInt freshSessions() {
    Optional<LocalDate> first =
        days.values().stream().map(NavigableSet::first).min(LocalDate::compareTo);
    if (first.isEmpty() || first.get().isAfter(weeks.firstEarlier())) {
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) days.values().stream()
        .mapToLong(ofRitual -> ofRitual.tailSet(weeks.firstRecent()).stream()
            .filter(day -> fresh(ofRitual, day))
            .count())
        .sum());
  }

  private OptionalInt daysSinceFresh() {
    return days.values().stream()
        .flatMap(ofRitual -> ofRitual.descendingSet().stream()
            .filter(day -> fresh(ofRitual, day))
            .limit(1))
        .mapToInt(day -> (int) ChronoUnit.DAYS.between(day, weeks.on()))
        .min();
  }

  private boolean fresh(NavigableSet<LocalDate> ofRitual, LocalDate day) {
    LocalDate before = ofRitual.lower(day);
    return before == null || ChronoUnit.DAYS.between(before, day) > weeks.earlierDays();
  }

  private static Reason tooFew(int sessions, PracticeSettings settings) {
    return Reason.of(
        PracticeReason.TOO_FEW_SESSIONS,
        "sessions",
        Integer.toString(sessions),
        "need",
        Integer.toString(settings.leastSessions()));
  }

  private static Reason reason(RitualVariety found) {
    String sessions = Integer.toString(found.sessions());
    if (found.muchNovelty() == Found.YES) {
      return Reason.of(
          PracticeReason.HIGH_NOVELTY,
          "fresh",
          Integer.toString(found.freshSessions().orElseThrow()),
          "sessions",
          sessions);
    }
    return found.repeating() == Found.YES
        ? Reason.of(
            PracticeReason.REPEATING,
            "effective",
            Weeks.number(found.effectiveRituals().orElseThrow()),
            "sessions",
            sessions)
        : Reason.of(PracticeReason.VARIED, "sessions", sessions);
  }
}
