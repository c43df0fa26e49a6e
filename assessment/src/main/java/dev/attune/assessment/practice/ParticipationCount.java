package dev.attune.assessment.practice;

import dev.attune.core.bond.PersonId;
import dev.attune.core.progress.PracticeTrace;
import dev.attune.core.reason.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The days on which people took part, of those on which they could have. */
final class ParticipationCount {
  private record PersonDay(PersonId person, LocalDate on) {}

  private final int taken;
  private final int possible;
  private final int takenBefore;
  private final int possibleBefore;
  private final int daysBefore;

  ParticipationCount(Collection<PracticeTrace> traces, int people, Weeks weeks) {
    Set<PersonDay> days = new HashSet<>();
    LocalDate first = weeks.on();
    for (PracticeTrace trace : traces) {
      days.add(new PersonDay(trace.person(), trace.on()));
      first = trace.on().isBefore(first) ? trace.on() : first;
    }
    taken = (int) days.stream().filter(day -> weeks.recent(day.on())).count();
    possible = people * (int) (ChronoUnit.DAYS.between(weeks.firstRecent(), weeks.on()) + 1);
    takenBefore = (int) days.stream().filter(day -> weeks.earlier(day.on())).count();
    daysBefore = (int) Math.min(
        weeks.earlierDays(), Math.max(0, ChronoUnit.DAYS.between(first, weeks.firstRecent())));
    possibleBefore = people * daysBefore;
  }

  ParticipationTrend trend(PracticeSettings settings) {
    ParticipationTrend.Builder trend = ParticipationTrend.builder()
        .taken(taken)
        .possible(possible)
        .takenBefore(takenBefore)
        .possibleBefore(possibleBefore);
    if (daysBefore < settings.leastEarlierDays()) {
      return trend
          .falling(Found.UNKNOWN)
          .reason(Reason.of(
              PracticeReason.TOO_FEW_DAYS_BEFORE,
              "days",
              Integer.toString(daysBefore),
              "need",
              Integer.toString(settings.leastEarlierDays())))
          .build();
    }
    double now = share(taken, possible);
    double before = share(takenBefore, possibleBefore);
    double z = (before - now - settings.participationMargin())
        / Math.sqrt(variance(now, possible) + variance(before, possibleBefore));
    Found falling = Found.of(Weeks.rounded(z) >= settings.z());
    return trend
        .falling(falling)
        .z(z)
        .reason(Reason.of(
            falling == Found.YES
                ? PracticeReason.PARTICIPATION_DROP
                : PracticeReason.PARTICIPATION_STEADY,
            "share",
            percent(taken, possible),
            "before",
            percent(takenBefore, possibleBefore)))
        .build();
  }

  /** The mean of a share of which every value was as likely before: Laplace's rule of succession. */
  private static double share(int taken, int possible) {
    return (taken + 1.0) / (possible + 2.0);
  }

  private static double variance(double share, int possible) {
    return share * (1 - share) / (possible + 3.0);
  }

  private static String percent(int taken, int possible) {
    return Long.toString(Math.round(100.0 * taken / possible));
  }
}
