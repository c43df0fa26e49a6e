package dev.attune.core.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.TopicId;
import dev.attune.core.journal.ConflictLogged;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.Reconnection;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.RepairMoved;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.View;
import dev.attune.core.journal.Visibility;
import dev.attune.core.limit.Limit;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.TableCatalog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What holds of every review")
class RepairReviewLawTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final List<Reader> READERS =
      List.of(Reader.of(Bonds.FIRST), Reader.of(Bonds.SECOND), Reader.therapist());

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("The order in which entries were written down is irrelevant")
  void review_anyOrder_isTheSame(@ForAll("entries") List<Entry> entries, @ForAll long seed) {
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(seed));

    for (Reader reader : READERS) {
      assertThat(review(reader, shuffled)).isEqualTo(review(reader, entries));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("A conflict that was settled never raises small hurts")
  void review_settledConflicts_neverRaiseSmallHurts(@ForAll("entries") List<Entry> entries) {
    List<Entry> withoutSettled = entries.stream()
        .filter(entry -> !(entry instanceof ConflictLogged conflict && conflict.resolved()))
        .toList();

    for (Reader reader : READERS) {
      assertThat(smallHurts(review(reader, entries)))
          .isEqualTo(smallHurts(review(reader, withoutSettled)));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("S-25: what another person keeps to themself changes nothing")
  void review_entriesOfOthersThatAreHidden_changeNothing(@ForAll("entries") List<Entry> entries) {
    for (Reader reader : READERS) {
      List<Entry> seen =
          entries.stream().filter(entry -> visible(entry, reader)).toList();
      assertThat(review(reader, entries)).isEqualTo(review(reader, seen));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("Counted slowly, one entry after the other, the review finds the same")
  void review_defaults_isWhatTheSlowCountSays(@ForAll("entries") List<Entry> entries) {
    List<RepairFinding> findings = review(Reader.of(Bonds.FIRST), entries).findings();

    for (String topic : List.of("t-1", "t-2")) {
      assertThat(findings.stream()
              .anyMatch(finding -> finding.pattern() == RepairPattern.RECURRING_CONFLICT
                  && finding.topics().contains(TopicId.of(topic))))
          .isEqualTo(slowlyRecurs(entries, topic));
    }
    assertThat(
            findings.stream().anyMatch(finding -> finding.pattern() == RepairPattern.SMALL_HURTS))
        .isEqualTo(slowlyOpen(entries) >= 4);
    assertThat(stalled(findings))
        .containsExactlyElementsOf(Stream.of("t-1", "t-2")
            .filter(rupture -> slowlyStalled(entries, rupture) >= 3)
            .toList());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("At the end of a day stalled repair is what the review of that day says")
  void stalledRepair_endOfTheDay_isThatOfTheReview(@ForAll("entries") List<Entry> entries) {
    Instant end = TODAY.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);

    for (Reader reader : READERS) {
      View view = Journal.of(Bonds.couple(), entries).viewFor(reader);
      assertThat(RepairReview.withDefaults().stalledRepair(view, end))
          .isEqualTo(review(reader, entries).findings().stream()
              .filter(finding -> finding.pattern() == RepairPattern.REPAIR_STALLED)
              .toList());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("S-25: to close a topic is as if nothing had been logged about it, whoever closed it")
  void review_topicClosed_isAsIfNothingWereLoggedAboutIt(@ForAll("entries") List<Entry> entries) {
    TopicId closed = TopicId.of("t-1");
    Limit limit =
        Limit.builder().from(RepairSessions.OPEN).addClosedTopic(closed).build();
    List<Entry> others =
        entries.stream().filter(entry -> !isAbout(entry, closed)).toList();

    for (Reader reader : READERS) {
      assertThat(review(reader, entries, limit)).isEqualTo(review(reader, others));
    }
  }

  private static boolean isAbout(Entry entry, TopicId topic) {
    return (entry instanceof ConflictLogged conflict && conflict.topic().equals(topic))
        || (entry instanceof RepairMoved moved && moved.rupture().equals(topic));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Label("What came after the day of the review does not count yet")
  void review_laterEntries_changeNothing(@ForAll("entries") List<Entry> entries) {
    List<Entry> soFar =
        entries.stream().filter(entry -> !entry.date().isAfter(TODAY)).toList();

    for (Reader reader : READERS) {
      assertThat(review(reader, entries)).isEqualTo(review(reader, soFar));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("S-25: reminded of is what the reader may see, was agreed by today, lies ahead and is not "
      + "done, once each and soonest first")
  void agreed_anyEntries_isWhatTheSlowListSays(@ForAll("entries") List<Entry> entries) {
    for (Reader reader : READERS) {
      List<RepairFinding> reminders = RepairReview.withDefaults()
          .agreed(
              Journal.of(Bonds.couple(), entries).viewFor(reader),
              RepairSessions.OPEN,
              TableCatalog.rituals(),
              TODAY);

      assertThat(reminders)
          .extracting(finding -> finding.reconnection().orElseThrow().on() + " "
              + finding.reconnection().orElseThrow().ritual() + " "
              + finding.topics().first())
          .containsExactlyElementsOf(slowlyAgreed(entries, reader));
    }
  }

  private static SortedSet<String> slowlyAgreed(List<Entry> entries, Reader reader) {
    SortedSet<String> agreed = new TreeSet<>();
    for (Entry entry : entries) {
      if (entry instanceof RepairMoved moved
          && moved.reconnection().isPresent()
          && visible(entry, reader)
          && !entry.date().isAfter(TODAY)
          && !moved.reconnection().get().on().isBefore(TODAY)
          && !slowlyDone(entries, reader, moved.reconnection().get())) {
        Reconnection reconnection = moved.reconnection().get();
        agreed.add(reconnection.on() + " " + reconnection.ritual() + " " + moved.rupture());
      }
    }
    return agreed;
  }

  private static boolean slowlyDone(List<Entry> entries, Reader reader, Reconnection agreed) {
    return agreed.on().equals(TODAY)
        && entries.stream()
            .anyMatch(entry -> entry instanceof RitualDone done
                && visible(entry, reader)
                && done.ritual().equals(agreed.ritual())
                && done.participants().size() == 2
                && done.date().equals(TODAY));
  }

  private static boolean slowlyRecurs(List<Entry> entries, String topic) {
    int days = 0;
    boolean lately = false;
    for (int ago = 0; ago < 56; ago++) {
      boolean onTheDay = false;
      for (Entry entry : entries) {
        onTheDay |= entry instanceof ConflictLogged conflict
            && visible(entry, Reader.of(Bonds.FIRST))
            && conflict.topic().value().equals(topic)
            && entry.date().equals(TODAY.minusDays(ago));
      }
      days += onTheDay ? 1 : 0;
      lately |= onTheDay && ago < 28;
    }
    return days >= 3 && lately;
  }

  private static int slowlyOpen(List<Entry> entries) {
    int open = 0;
    for (int ago = 0; ago < 21; ago++) {
      for (Entry entry : entries) {
        open += entry instanceof ConflictLogged conflict
                && visible(entry, Reader.of(Bonds.FIRST))
                && !conflict.resolved()
                && conflict.intensity() <= 4
                && entry.date().equals(TODAY.minusDays(ago))
            ? 1
            : 0;
      }
    }
    return open;
  }

  private static int slowlyStalled(List<Entry> entries, String rupture) {
    int stalled = 0;
    for (int session = 1; session <= 4; session++) {
      boolean endedLately = false;
      boolean reachedARitual = false;
      for (Entry entry : entries) {
        if (entry instanceof RepairMoved moved
            && visible(entry, Reader.of(Bonds.FIRST))
            && !entry.date().isAfter(TODAY)
            && moved.rupture().value().equals(rupture)
            && moved.session().value().equals("s-" + session)) {
          endedLately |=
              moved.move() == RepairMove.ENDED && entry.date().isAfter(TODAY.minusDays(56));
          reachedARitual |= moved.move() == RepairMove.SET_RECONNECTION_RITUAL;
        }
      }
      stalled += endedLately && !reachedARitual ? 1 : 0;
    }
    return stalled;
  }

  private static List<String> stalled(List<RepairFinding> findings) {
    return findings.stream()
        .filter(finding -> finding.pattern() == RepairPattern.REPAIR_STALLED)
        .map(finding -> finding.topics().first().value())
        .toList();
  }

  private static boolean visible(Entry entry, Reader reader) {
    boolean own = reader.member().filter(entry.author()::equals).isPresent();
    return own
        || entry.visibility() == Visibility.SHARED
        || (entry.visibility() == Visibility.THERAPIST && reader.member().isEmpty());
  }

  private static List<RepairFinding> smallHurts(RepairFindings findings) {
    return findings.findings().stream()
        .filter(finding -> finding.pattern() == RepairPattern.SMALL_HURTS)
        .toList();
  }

  private static RepairFindings review(Reader reader, List<Entry> entries) {
    return review(reader, entries, RepairSessions.OPEN);
  }

  private static RepairFindings review(Reader reader, List<Entry> entries, Limit limit) {
    return RepairReview.withDefaults()
        .review(Journal.of(Bonds.couple(), entries).viewFor(reader), limit, TODAY);
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    return Arbitraries.oneOf(conflicts(), moves(), moves(), rituals())
        .list()
        .ofMaxSize(60)
        .map(entries -> IntStream.range(0, entries.size())
            .mapToObj(i -> numbered(entries.get(i), i))
            .toList());
  }

  private static Entry numbered(Entry entry, int number) {
    EntryId id = EntryId.of("e-" + number);
    if (entry instanceof ConflictLogged conflict) {
      return ConflictLogged.builder().from(conflict).id(id).build();
    }
    return entry instanceof RitualDone done
        ? RitualDone.builder().from(done).id(id).build()
        : RepairMoved.builder().from((RepairMoved) entry).id(id).build();
  }

  private static Arbitrary<Entry> conflicts() {
    return Combinators.combine(
            base(),
            Arbitraries.of("t-1", "t-2"),
            Arbitraries.integers().between(0, 8),
            Arbitraries.of(true, false, false))
        .as((base, topic, intensity, resolved) -> ConflictLogged.builder()
            .from(base)
            .topic(TopicId.of(topic))
            .intensity(intensity)
            .resolved(resolved)
            .build());
  }

  private static Arbitrary<Entry> moves() {
    return Combinators.combine(
            base(),
            Arbitraries.of("t-1", "t-2"),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(
                RepairMove.ENDED,
                RepairMove.ENDED,
                RepairMove.OPENED,
                RepairMove.SET_RECONNECTION_RITUAL,
                RepairMove.PAUSED),
            Combinators.combine(ritualIds(), Arbitraries.integers().between(-1, 2))
                .as((ritual, days) -> new Reconnection(ritual, TODAY.plusDays(days))))
        .as((base, topic, session, move, agreed) -> RepairMoved.builder()
            .from(base)
            .rupture(TopicId.of(topic))
            .session(SessionId.of("s-" + session))
            .move(move)
            .reconnection(
                Optional.of(agreed).filter(any -> move == RepairMove.SET_RECONNECTION_RITUAL))
            .build());
  }

  private static Arbitrary<Entry> rituals() {
    return Combinators.combine(
            base(),
            ritualIds(),
            Arbitraries.integers().between(-1, 1),
            Arbitraries.of(Visibility.class),
            Arbitraries.of(Bonds.FIRST, Bonds.SECOND))
        .as((base, ritual, daysAgo, visibility, other) -> RitualDone.builder()
            .from(base)
            .at(TODAY.minusDays(daysAgo).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
            .visibility(visibility)
            .ritual(ritual)
            .initiator(base.author())
            .addParticipants(base.author(), other)
            .build());
  }

  private static Arbitrary<RitualId> ritualIds() {
    return Arbitraries.of("tech-free-walk", "small-thanks").map(RitualId::of);
  }

  /** Today, tomorrow and far back, by both members, in all visibilities. */
  private static Arbitrary<Entry> base() {
    return Combinators.combine(
            Arbitraries.integers().between(-1, 60),
            Arbitraries.of(Bonds.FIRST, Bonds.SECOND),
            Arbitraries.of(Visibility.class))
        .as((daysAgo, author, visibility) -> StressorNamed.builder()
            .id(EntryId.of("e-0"))
            .at(TODAY.minusDays(daysAgo).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
            .zone(ZoneOffset.UTC)
            .author(author)
            .visibility(visibility)
            .build());
  }
}
