package dev.attune.core.checkin;

import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Note;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.SessionId;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Check-ins that tests use: of a couple, with whatever inputs were in place. */
public final class CheckIns {
  /** When they begin. */
  public static final Instant START = Instant.parse("2026-11-30T18:00:00Z");

  private CheckIns() {}

  /** An input of any kind by one of a couple. */
  public static Arbitrary<CheckInInput> inputs() {
    return Combinators.combine(
            Arbitraries.of(Bonds.FIRST, Bonds.SECOND),
            Arbitraries.integers().between(0, 9).map(minute -> START.plusSeconds(60L * minute)),
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 10),
            Arbitraries.of("the tax form", "İçim rahat 😀").map(Note::of).optional())
        .as(CheckIns::input);
  }

  /** A session of a couple or of one of them. */
  public static Arbitrary<CheckInSession> sessions() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            inputs().list().ofMaxSize(40))
        .as((alone, timeFixed, inputs) -> {
          CheckInSession session = beginning(alone, timeFixed);
          for (CheckInInput input : inputs) {
            session = onIfInPlace(session, input);
          }
          return session;
        });
  }

  /** The session after an input, or the same where the input is refused. */
  public static CheckInSession onIfInPlace(CheckInSession session, CheckInInput input) {
    try {
      return session.on(input);
    } catch (InvalidValueException refused) {
      return session;
    }
  }

  /** The beginning of a session. */
  public static CheckInSession beginning(boolean alone, boolean timeFixed) {
    CheckInSession.Builder builder = CheckInSession.builder()
        .session(SessionId.of("s-1"))
        .bond(Bonds.couple())
        .limit(Limit.builder().jointRituals(JointRituals.OPEN).build())
        .initiator(Bonds.FIRST)
        .addParticipants(Bonds.FIRST)
        .startedAt(START)
        .putZone(Bonds.FIRST, ZoneId.of("Europe/Lisbon"))
        .timeFixed(timeFixed);
    return (alone ? builder : builder.addParticipants(Bonds.SECOND)).build();
  }

  /** Settings of any kind. */
  public static Arbitrary<HistorySettings> settings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3660), Arbitraries.doubles().between(0.01, 1))
        .as((number, figure) -> HistorySettings.builder()
            .spanDays(number)
            .leastPairs(Math.min(number, 1000))
            .stressorChange(figure)
            .leaningBelow(figure)
            .build());
  }

  /** A point of a series. */
  public static Arbitrary<CheckInPoint> points() {
    return Combinators.combine(days(), ratings(), ratings()).as(CheckInPoint::new);
  }

  /** A report, its parts unrelated to each other. */
  public static Arbitrary<CheckInReport> reports() {
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(0, 28),
            points().list().ofMaxSize(3),
            Arbitraries.doubles().between(-10, 10),
            Arbitraries.of(StressorTrend.class),
            Arbitraries.of(Divergence.class),
            Arbitraries.of(LaborBalance.class),
            Arbitraries.of(CheckInReason.class))
        .as((day, number, points, lift, stressors, divergence, balance, reason) -> {
          Rhythm rhythm = new Rhythm(day.minusDays(27), day, number, 28, 28 - number);
          SortedMap<PersonId, Double> lifts = new TreeMap<>(Map.of(Bonds.SECOND, lift));
          return CheckInReport.builder()
              .on(day)
              .rhythm(rhythm)
              .rhythmBefore(rhythm)
              .lifts(lifts)
              .stressors(stressors)
              .putSeries(Bonds.FIRST, points)
              .divergence(divergence)
              .laborBalance(balance)
              .addReason(Reason.of(reason, "points", "2"))
              .build();
        });
  }

  private static CheckInInput input(
      PersonId by, Instant at, int kind, int points, Optional<Note> note) {
    return switch (kind) {
      case 0 -> CheckInInput.moment(by, at, List.of(DailyMoment.values()).get(points % 6));
      case 1 ->
        note.map(words -> CheckInInput.feeling(by, at, words))
            .orElseGet(
                () -> CheckInInput.feeling(by, at, List.of(Feeling.values()).get(points)));
      case 2 ->
        points < 5
            ? CheckInInput.thanks(by, at, note)
            : CheckInInput.thanks(by, at, points < 8 ? Bonds.FIRST : Bonds.SECOND, note);
      case 3 -> CheckInInput.stressor(by, at, note);
      case 4 -> CheckInInput.affirm(by, at, List.of(ClosingGesture.values()).get(points % 6));
      case 5 -> CheckInInput.pass(by, at, List.of(CheckInStep.values()).get(points % 5));
      case 6 ->
        new CheckInInput.Rate(
            by,
            at,
            List.of(RatingMoment.values()).get(points % 2),
            points,
            note.isPresent() ? OptionalInt.of(points) : OptionalInt.empty(),
            OptionalInt.empty());
      default ->
        points == 0
            ? CheckInInput.stop(by, at)
            : CheckInInput.pass(by, at, List.of(CheckInStep.values()).get(points % 5));
    };
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 60).map(LocalDate.of(2026, 11, 30)::plusDays);
  }

  private static Arbitrary<OptionalInt> ratings() {
    return Arbitraries.integers()
        .between(0, 10)
        .optional()
        .map(points -> points.isPresent() ? OptionalInt.of(points.get()) : OptionalInt.empty());
  }
}
