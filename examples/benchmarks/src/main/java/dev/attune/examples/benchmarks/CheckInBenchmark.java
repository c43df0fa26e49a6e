package dev.attune.examples.benchmarks;

import dev.attune.core.bond.PersonId;
import dev.attune.core.checkin.CheckInInput;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.checkin.ClosingGesture;
import dev.attune.core.checkin.DailyMoment;
import dev.attune.core.checkin.Feeling;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A check-in of two people, one input at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CheckInBenchmark {
  private static final Instant AT = Instant.parse("2026-12-01T20:00:00Z");
  private static final PersonId ANA = PersonId.of("p-1");
  private static final PersonId BEN = PersonId.of("p-2");
  private static final List<CheckInInput> INPUTS = List.of(
      CheckInInput.rate(ANA, AT, RatingMoment.BEFORE, 5),
      CheckInInput.rate(BEN, AT, RatingMoment.BEFORE, 6),
      CheckInInput.moment(ANA, AT, DailyMoment.BEFORE_BED),
      CheckInInput.moment(BEN, AT, DailyMoment.BEFORE_BED),
      CheckInInput.feeling(ANA, AT, Feeling.CONTENT),
      CheckInInput.feeling(BEN, AT, Feeling.CONTENT),
      CheckInInput.thanks(ANA, AT, BEN, Optional.empty()),
      CheckInInput.thanks(BEN, AT, ANA, Optional.empty()),
      CheckInInput.stressor(ANA, AT, Optional.empty()),
      CheckInInput.stressor(BEN, AT, Optional.empty()),
      CheckInInput.affirm(ANA, AT, ClosingGesture.WORD),
      CheckInInput.affirm(BEN, AT, ClosingGesture.WORD),
      CheckInInput.rate(ANA, AT, RatingMoment.AFTER, 7),
      CheckInInput.rate(BEN, AT, RatingMoment.AFTER, 7));

  private final CheckInSession begun = CheckInSession.builder()
      .session(SessionId.of("s-1"))
      .bond(Couple.BOND)
      .limit(Couple.LIMIT)
      .initiator(ANA)
      .addParticipants(ANA, BEN)
      .startedAt(AT)
      .build();
  private final CheckInSession half = after(7);

  private CheckInSession after(int inputs) {
    CheckInSession session = begun;
    for (CheckInInput input : INPUTS.subList(0, inputs)) {
      session = session.on(input);
    }
    return session;
  }

  /** The first input of a session. */
  @Benchmark
  public CheckInSession firstInput() {
    return begun.on(INPUTS.get(0));
  }

  /** One input more, after seven. */
  @Benchmark
  public CheckInSession eighthInput() {
    return half.on(INPUTS.get(7));
  }

  /** All fourteen inputs of a session, and its entries. */
  @Benchmark
  public List<Entry> wholeSession() {
    return after(INPUTS.size()).entries();
  }
}
