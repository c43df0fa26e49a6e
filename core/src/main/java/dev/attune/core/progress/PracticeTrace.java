package dev.attune.core.progress;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.View;
import dev.attune.core.plan.Activity;
import dev.attune.core.plan.ActivityType;
import dev.attune.core.plan.PlanDay;
import dev.attune.core.ritual.RitualId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * That somebody practised a ritual on a day: it was recorded as done with them, reported by them as done or partly done on its day
 * of a plan, or rated by them afterwards.
 *
 * @param person who practised it
 * @param ritual the ritual
 * @param on the day, in the zone of the bond as the days of its plans are
 * @since 1.0
 */
public record PracticeTrace(PersonId person, RitualId ritual, LocalDate on) {
  private static final Comparator<PracticeTrace> ORDER = Comparator.comparing(PracticeTrace::on)
      .thenComparing(PracticeTrace::ritual)
      .thenComparing(PracticeTrace::person);

  /**
   * What was practised, as far as a reader may see it.
   *
   * @param view what the reader may see
   * @param bond whose it is
   * @param at the instant up to which it is looked at
   * @return the traces, each once, in the order of days, then of rituals and people
   */
  public static List<PracticeTrace> among(View view, Bond bond, Instant at) {
    return among(new Past(view, bond, at)).distinct().sorted(ORDER).toList();
  }

  /** The same in no order, and one perhaps more than once. */
  static Stream<PracticeTrace> among(Past past) {
    return Stream.of(done(past), rated(past), reported(past)).flatMap(Function.identity());
  }

  private static Stream<PracticeTrace> done(Past past) {
    return past.entries(RitualDone.class)
        .flatMap(done -> done.participants().stream()
            .map(person -> new PracticeTrace(person, done.ritual(), past.dayOf(done))));
  }

  private static Stream<PracticeTrace> rated(Past past) {
    return past.entries(Rated.class)
        .filter(rated -> rated.moment() == RatingMoment.AFTER)
        .map(rated -> new PracticeTrace(rated.author(), rated.ritual(), past.dayOf(rated)));
  }

  private static Stream<PracticeTrace> reported(Past past) {
    return past.reports()
        .filter(report -> report.state().tookPlace())
        .flatMap(report -> report.plan().days().stream()
            .filter(day -> !day.date().isAfter(past.today()))
            .flatMap(day -> rituals(day, report.activity())
                .map(activity ->
                    new PracticeTrace(report.entry().author(), activity.what(), day.date()))));
  }

  private static Stream<Activity> rituals(PlanDay day, String id) {
    return day.activities().stream()
        .filter(activity -> activity.id().equals(id))
        .filter(activity -> activity.type() == ActivityType.RITUAL);
  }

  /** Three asterisks: what people do is not told by a text. */
  @Override
  public String toString() {
    return "PracticeTrace{***}";
  }
}
