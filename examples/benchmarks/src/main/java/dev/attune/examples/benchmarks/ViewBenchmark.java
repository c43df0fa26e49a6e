package dev.attune.examples.benchmarks;

import dev.attune.catalog.StandardCatalog;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.checkin.CheckInHistory;
import dev.attune.core.checkin.CheckInReport;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.ConflictLogged;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.RepairMoved;
import dev.attune.core.journal.ResponseReceived;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.View;
import dev.attune.core.limit.Limit;
import dev.attune.core.pacing.Pacer;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.progress.PlanReport;
import dev.attune.core.progress.PlanReporter;
import dev.attune.core.repair.RepairFindings;
import dev.attune.core.repair.RepairReview;
import dev.attune.core.response.SafetyLevelEstimate;
import dev.attune.core.response.SafetyLevelEstimator;
import dev.attune.core.support.SupportAdvice;
import dev.attune.core.support.SupportAdvisor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What one person sees of a journal of 1,000 entries, and every figure that comes out of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ViewBenchmark {
  private static final int ENTRIES = 1_000;
  private static final int A_DAY = 9;
  private static final Instant FIRST = Instant.parse("2026-01-01T20:00:00Z");
  private static final PersonId ANA = PersonId.of("p-1");
  private static final PersonId BEN = PersonId.of("p-2");
  private static final Reader READER = Reader.of(ANA);

  private final Journal journal = Journal.of(
      Couple.BOND, IntStream.range(0, ENTRIES).mapToObj(ViewBenchmark::entry).toList());
  private final View view = journal.viewFor(READER);
  private final Instant now = FIRST.plusSeconds(86_400L * (ENTRIES / A_DAY + 1));
  private final LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);

  private final Pacer pacer = Pacer.using(StandardCatalog.rituals());
  private final CheckInHistory history = CheckInHistory.withDefaults();
  private final RepairReview review = RepairReview.withDefaults();
  private final SafetyLevelEstimator estimator = SafetyLevelEstimator.withDefaults();
  private final SupportAdvisor advisor = SupportAdvisor.withDefaults();
  private final PlanReporter reporter = PlanReporter.using(StandardCatalog.rituals());

  /** The last thirty days of the journal were planned. */
  private final PlanRequest request = PlanRequest.builder()
      .from(Couple.REQUEST)
      .startsOn(today.minusDays(30))
      .unavailable(List.of())
      .build();

  private final Plan plan = Couple.PLANNER.plan(request);

  /** A day holds a check-in with its ratings, a worry, an answer received, a conflict and a step of its repair. */
  private static Entry entry(int i) {
    int day = i / A_DAY;
    EntryId id = EntryId.of("e-" + i);
    Instant at = FIRST.plusSeconds(86_400L * day + i % A_DAY);
    SessionId evening = SessionId.of("s-" + day);
    TopicId topic = TopicId.of("topic-" + day % 7);
    return switch (i % A_DAY) {
      case 0 -> rated(id, at, ANA, evening, RatingMoment.BEFORE, day);
      case 1 -> rated(id, at, BEN, evening, RatingMoment.BEFORE, day);
      case 2 ->
        RitualDone.builder()
            .id(id)
            .at(at)
            .zone(ZoneOffset.UTC)
            .author(ANA)
            .ritual(CheckInSession.RITUAL)
            .initiator(day % 3 == 0 ? BEN : ANA)
            .addParticipants(ANA, BEN)
            .session(evening)
            .build();
      case 3 -> rated(id, at, ANA, evening, RatingMoment.AFTER, day + 1);
      case 4 -> rated(id, at, BEN, evening, RatingMoment.AFTER, day + 2);
      case 5 ->
        StressorNamed.builder()
            .id(id)
            .at(at)
            .zone(ZoneOffset.UTC)
            .author(ANA)
            .session(evening)
            .build();
      case 6 ->
        ResponseReceived.builder()
            .id(id)
            .at(at)
            .zone(ZoneOffset.UTC)
            .author(ANA)
            .scenario(Code.of("shares-dream"))
            .givenBy(BEN)
            .addBehaviour(Code.of("listening"))
            .build();
      case 7 ->
        ConflictLogged.builder()
            .id(id)
            .at(at)
            .zone(ZoneOffset.UTC)
            .author(BEN)
            .topic(topic)
            .intensity(day % 5)
            .resolved(day % 2 == 0)
            .build();
      default ->
        RepairMoved.builder()
            .id(id)
            .at(at)
            .zone(ZoneOffset.UTC)
            .author(ANA)
            .session(SessionId.of("r-" + day / 2))
            .rupture(topic)
            .move(day % 2 == 0 ? RepairMove.OPENED : RepairMove.ENDED)
            .build();
    };
  }

  private static Entry rated(
      EntryId id,
      Instant at,
      PersonId author,
      SessionId session,
      RatingMoment moment,
      int closeness) {
    return Rated.builder()
        .id(id)
        .at(at)
        .zone(ZoneOffset.UTC)
        .author(author)
        .session(session)
        .ritual(CheckInSession.RITUAL)
        .moment(moment)
        .closeness(closeness % 11)
        .build();
  }

  /** The limit for one person, out of the whole journal. */
  @Benchmark
  public Limit limit() {
    return pacer.limitFor(READER, journal, Couple.BOND, now);
  }

  /** What the check-ins show. */
  @Benchmark
  public CheckInReport history() {
    return history.report(Couple.BOND, view, Couple.LIMIT, today);
  }

  /** What the conflicts and repairs show. */
  @Benchmark
  public RepairFindings repair() {
    return review.review(view, Couple.LIMIT, today);
  }

  /** How safe it has been to open up. */
  @Benchmark
  public SafetyLevelEstimate safetyLevel() {
    return estimator.estimate(view, BEN, now);
  }

  /** Which help from outside is worth thinking of. */
  @Benchmark
  public List<SupportAdvice> support() {
    return advisor.advise(view, now);
  }

  /** How the plan of the month went, and what might come next. */
  @Benchmark
  public PlanReport plan() {
    return reporter.report(request, plan, view, now);
  }

  /** The view, the limit and all figures, as a screen would show them. */
  @Benchmark
  public void everything(Blackhole figures) {
    View seen = journal.viewFor(READER);
    Limit limit = pacer.limitFor(READER, journal, Couple.BOND, now);
    figures.consume(history.report(Couple.BOND, seen, limit, today));
    figures.consume(review.review(seen, limit, today));
    figures.consume(estimator.estimate(seen, BEN, now));
    figures.consume(advisor.advise(seen, now));
    figures.consume(reporter.report(request, plan, seen, now));
  }
}
