package dev.attune.examples.benchmarks;

import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.View;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.json.AttuneJson3;
import dev.attune.core.ritual.RitualId;
import java.time.Instant;
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

/** A journal that grows, is looked at, and is read from JSON Lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JournalBenchmark {
  private static final int LONG = 100_000;
  private static final int ORDINARY = 1_000;
  private static final List<PersonId> MEMBERS = List.of(PersonId.of("p-1"), PersonId.of("p-2"));

  private final List<Entry> entries =
      IntStream.range(0, LONG).mapToObj(JournalBenchmark::entry).toList();
  private final Journal longOne = Journal.of(Couple.BOND, entries);
  private final Journal ordinary = Journal.of(Couple.BOND, entries.subList(0, ORDINARY));
  private final Entry next = entry(LONG);
  private final Entry late = lateEntry();
  private final List<String> lines =
      entries.stream().map(AttuneJson2::writeLine).toList();

  /** An evening holds a check-in and two ratings before and two after. */
  private static Entry entry(int i) {
    SessionId evening = SessionId.of("s-" + i / 5);
    Instant at = Instant.parse("2020-01-01T20:00:00Z").plusSeconds(86_400L * (i / 5) + i % 5);
    EntryId id = EntryId.of("e-" + i);
    RitualId checkIn = RitualId.of("five-minute-check-in");
    if (i % 5 == 2) {
      return RitualDone.builder()
          .id(id)
          .at(at)
          .zone(ZoneOffset.UTC)
          .author(MEMBERS.get(i % 2))
          .ritual(checkIn)
          .initiator(MEMBERS.get(i % 2))
          .participants(MEMBERS)
          .session(evening)
          .build();
    }
    return Rated.builder()
        .id(id)
        .at(at)
        .zone(ZoneOffset.UTC)
        .author(MEMBERS.get(i % 2))
        .session(evening)
        .ritual(checkIn)
        .moment(i % 5 < 2 ? RatingMoment.BEFORE : RatingMoment.AFTER)
        .closeness(i % 11)
        .build();
  }

  private static Entry lateEntry() {
    return RitualDone.builder()
        .id(EntryId.of("late"))
        .at(Instant.parse("2021-06-01T12:00:00Z"))
        .zone(ZoneOffset.UTC)
        .author(MEMBERS.get(0))
        .ritual(RitualId.of("small-thanks"))
        .initiator(MEMBERS.get(0))
        .participants(MEMBERS)
        .build();
  }

  /** One entry more at the end of 100,000. */
  @Benchmark
  public Journal append() {
    return longOne.append(next);
  }

  /** One entry more that belongs in the midst of 100,000. */
  @Benchmark
  public Journal appendLate() {
    return longOne.append(late);
  }

  /** One person's view of 1,000 entries. */
  @Benchmark
  public View view() {
    return ordinary.viewFor(Reader.of(MEMBERS.get(0)));
  }

  /** 100,000 entries from JSON Lines, with Jackson 2. */
  @Benchmark
  public Journal readLines2() {
    return AttuneJson2.readJournal(Couple.BOND, lines);
  }

  /** 100,000 entries from JSON Lines, with Jackson 3. */
  @Benchmark
  public Journal readLines3() {
    return AttuneJson3.readJournal(Couple.BOND, lines);
  }
}
