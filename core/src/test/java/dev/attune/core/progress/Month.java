package dev.attune.core.progress;

import static dev.attune.core.safety.SafetyState.NO_CONCERN_REPORTED;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.ActivityReported;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.Correction;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.ItemAnswered;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Outcome;
import dev.attune.core.journal.PauseStated;
import dev.attune.core.journal.PlanAdopted;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.View;
import dev.attune.core.journal.Visibility;
import dev.attune.core.limit.Limit;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.TableCatalog;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The month of a plan as it is written down: {@code Month.begun().on(3).of(ana).did("small-thanks")}. Ids are counted up. */
final class Month {
  static final LocalDate START = LocalDate.of(2026, 12, 1);
  static final Bond COUPLE = Bonds.couple();
  static final PlanRequest REQUEST = PlanRequest.builder()
      .bond(COUPLE)
      .limit(Limit.of(
          COUPLE,
          List.of(),
          Map.of(Bonds.FIRST, NO_CONCERN_REPORTED, Bonds.SECOND, NO_CONCERN_REPORTED)))
      .startsOn(START)
      .minutesPerDay(20)
      .microHabit(RitualId.of("small-thanks"))
      .build();

  /** By the planner's own tests: check-ins on days 8, 10 and 12, and the first task on day 1. */
  static final Plan PLAN = ThirtyDayPlanner.using(TableCatalog.rituals()).plan(REQUEST);

  private final List<Entry> entries = new ArrayList<>();
  private Instant at = noon(1);
  private PersonId author = Bonds.FIRST;
  private Visibility visibility = Visibility.SHARED;

  private Month() {}

  /** Nothing yet. */
  static Month empty() {
    return new Month();
  }

  /** The plan was adopted on its first day, with the entry {@code e-000}. */
  static Month begun() {
    return new Month().adopts(PLAN);
  }

  /** Noon of a day of the plan, in UTC; day 0 is the one before it. */
  static Instant noon(int day) {
    return START.plusDays(day - 1L).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  Month on(int day) {
    at = noon(day);
    return this;
  }

  Month at(String instant) {
    at = Instant.parse(instant);
    return this;
  }

  Month of(PersonId person) {
    author = person;
    return this;
  }

  Month as(Visibility next) {
    visibility = next;
    return this;
  }

  Month adopts(Plan plan) {
    return add(PlanAdopted.builder().from(next()).plan(plan).build());
  }

  /** A report on the plan adopted first. */
  Month says(String activity, Outcome outcome) {
    return says("e-000", activity, outcome);
  }

  Month says(String plan, String activity, Outcome outcome) {
    return add(ActivityReported.builder()
        .from(next())
        .plan(EntryId.of(plan))
        .activity(Code.of(activity))
        .outcome(outcome)
        .build());
  }

  Month did(String ritual) {
    return add(RitualDone.builder()
        .from(next())
        .ritual(RitualId.of(ritual))
        .initiator(author)
        .addParticipants(author)
        .build());
  }

  Month rated(String session, String ritual, int before, int after) {
    return rated(session, ritual, RatingMoment.BEFORE, before)
        .rated(session, ritual, RatingMoment.AFTER, after);
  }

  Month rated(String session, String ritual, RatingMoment moment, int closeness) {
    return add(Rated.builder()
        .from(next())
        .session(SessionId.of(session))
        .ritual(RitualId.of(ritual))
        .moment(moment)
        .closeness(closeness)
        .build());
  }

  Month answered(String session, String item, String answer) {
    return add(ItemAnswered.builder()
        .from(next())
        .session(SessionId.of(session))
        .instrument(Code.of("ten-questions"))
        .item(Code.of(item))
        .answer(Code.of(answer))
        .build());
  }

  Month takesBack(String entry) {
    return add(Correction.builder()
        .from(nextPrivate())
        .of(EntryId.of(entry))
        .replacement(Optional.empty())
        .build());
  }

  Month pauses(boolean inForce) {
    return add(PauseStated.builder().from(nextPrivate()).inForce(inForce).build());
  }

  Month add(Entry entry) {
    entries.add(entry);
    return this;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  View seenBy(PersonId reader) {
    return seenBy(Reader.of(reader));
  }

  View seenBy(Reader reader) {
    return Journal.of(COUPLE, entries).viewFor(reader);
  }

  private Entry next() {
    return StressorNamed.builder()
        .id(EntryId.of(String.format(Locale.ROOT, "e-%03d", entries.size())))
        .at(at)
        .zone(ZoneOffset.UTC)
        .author(author)
        .visibility(visibility)
        .build();
  }

  private Entry nextPrivate() {
    return StressorNamed.builder().from(next()).visibility(Visibility.PRIVATE).build();
  }

  /** Entries of a month in which much meets: few rituals, days and items, several of them at the same instant. */
  static Arbitrary<List<Entry>> anything() {
    return something().list().ofMinSize(1).ofMaxSize(40).map(acts -> {
      Month month = begun();
      acts.forEach(act -> act.accept(month));
      return month.entries();
    });
  }

  private static Arbitrary<Consumer<Month>> something() {
    return Combinators.combine(
            Arbitraries.of(0, 1, 2, 8, 22, 30),
            Arbitraries.integers().between(-1, 1),
            Arbitraries.of(Bonds.FIRST, Bonds.SECOND),
            Arbitraries.of(Visibility.class),
            acts())
        .as((day, halves, author, visibility, act) -> month -> {
          month.at = noon(day).plus(Duration.ofHours(12L * halves));
          act.accept(month.of(author).as(visibility));
        });
  }

  private static Arbitrary<Consumer<Month>> acts() {
    Arbitrary<Consumer<Month>> reports = Combinators.combine(
            Arbitraries.of("d01-take-stock", "d08-five-minute-check-in", "d02-small-thanks"),
            Arbitraries.of(Outcome.class))
        .as((activity, outcome) -> month -> month.says(activity, outcome));
    Arbitrary<Consumer<Month>> done = rituals().map(ritual -> month -> month.did(ritual));
    Arbitrary<Consumer<Month>> ratings = Combinators.combine(
            Arbitraries.of("s-1", "s-2", "s-3", "s-4", "s-5"),
            rituals(),
            Arbitraries.integers().between(0, 10),
            Arbitraries.integers().between(0, 10))
        .as((session, ritual, before, after) ->
            month -> month.rated(session, ritual, before, after));
    Arbitrary<Consumer<Month>> answers = Combinators.combine(
            Arbitraries.of("s-6", "s-7"), Arbitraries.of("one", "two"), Arbitraries.of("yes", "no"))
        .as((session, item, answer) -> month -> month.answered(session, item, answer));
    Arbitrary<Consumer<Month>> pauses =
        Arbitraries.of(true, false).map(inForce -> month -> month.pauses(inForce));
    return Arbitraries.oneOf(List.of(reports, done, ratings, ratings, answers, pauses));
  }

  private static Arbitrary<String> rituals() {
    return Arbitraries.of("small-thanks", "five-minute-check-in", "bedtime-hope-or-worry");
  }
}
